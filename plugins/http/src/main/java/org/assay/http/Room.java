package org.assay.http;

import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Works on as many profiles at once as memory holds, in the order they came: what is made of a profile takes many times its
 * bytes. Small ones hardly ever wait.
 */
final class Room {
    private static final int TIMES = 12;
    private static final int KIBIBYTE = 1 << 10;
    private static final long PATIENCE_SECONDS = 60;

    private final int all;
    private final Semaphore free;

    /**
     * Makes room.
     *
     * @param memory how many bytes the program may use for everything
     */
    Room(long memory) {
        this.all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / TIMES / KIBIBYTE));
        this.free = new Semaphore(all, true);
    }

    /** What is done with a profile. */
    interface Work {
        void run() throws IOException;
    }

    /** Does the work on a profile of so many bytes once there is room for it; answers 503 if there is none for a minute. */
    void with(int bytes, Work work) throws IOException {
        int share = Math.min(all, 1 + bytes / KIBIBYTE);
        if (!isFree(share)) {
            throw new ServiceUnavailableResponse("too many large profiles at once; try again later");
        }
        try {
            work.run();
        } finally {
            free.release(share);
        }
    }

    private boolean isFree(int share) {
        try {
            return free.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
