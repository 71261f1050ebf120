package org.assay.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a Java process needs of memory, in kB. */
final class Memory {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private Memory() {}

    /** Returns the most that it has had at once; 0 if it is over, or the system is none that tells. */
    static long peak(Process process) {
        try {
            return sum(PEAK, Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        } catch (IOException notThere) {
            return 0;
        }
    }

    /** Returns what is left on its heap after a collection. */
    static long heap(Process process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        return sum(USED, jcmd(process, "GC.heap_info"));
    }

    private static String jcmd(Process process, String what) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) {
                throw new IOException(said);
            }
            return said;
        } finally {
            asked.destroyForcibly();
        }
    }

    private static long sum(Pattern number, String text) {
        return number.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }
}
