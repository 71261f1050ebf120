package org.assay.spark;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Asks an executor who it is and how many engines it has started; takes so long that each executor is asked. */
final class Census implements FlatMapFunction<Iterator<Integer>, String> {
    private static final long LONG_IN_MS = 500;

    @Override
    public Iterator<String> call(Iterator<Integer> any) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(LONG_IN_MS);
        return List.of(ProcessHandle.current().pid() + " " + Engines.number()).iterator();
    }
}
