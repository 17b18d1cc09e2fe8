package dev.compere.media.webrtc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process uses at some moment, as Linux counts it.
///
/// @param residentKb all its memory, native and Java's
/// @param liveKb what is alive in Java's heap
record Used(long residentKb, long liveKb, long threads, long descriptors) {

    static Used byThisProcess() throws IOException {
        long resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        System.gc();
        var runtime = Runtime.getRuntime();
        long live = (runtime.totalMemory() - runtime.freeMemory()) / 1024;
        return new Used(resident, live, count("/proc/self/task"), count("/proc/self/fd"));
    }

    private static long count(String folder) throws IOException {
        try (var entries = Files.list(Path.of(folder))) {
            return entries.count();
        }
    }

    static Used parse(String text) {
        var numbers = text.split(" ");
        return new Used(
                Long.parseLong(numbers[0]),
                Long.parseLong(numbers[1]),
                Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3]));
    }

    @Override
    public String toString() {
        return residentKb + " " + liveKb + " " + threads + " " + descriptors;
    }
}
