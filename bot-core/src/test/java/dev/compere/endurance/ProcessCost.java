package dev.compere.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What a process has used, as Linux counts it.
///
/// @param processor of the process itself
/// @param children of those it has started and waited for
record ProcessCost(Duration processor, Duration children, long residentKb, int threads, int files) {

    private static final long TICKS_A_SECOND = 100;

    static ProcessCost of(long pid) throws IOException {
        var folder = Path.of("/proc", String.valueOf(pid));
        var stat = Files.readString(folder.resolve("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        try (var files = Files.list(folder.resolve("fd"))) {
            return new ProcessCost(
                    ticks(fields[11], fields[12]),
                    ticks(fields[13], fields[14]).plus(living(pid)),
                    Long.parseLong(fields[21]) * 4,
                    Integer.parseInt(fields[17]),
                    (int) files.count());
        }
    }

    /// Children that have not ended yet.
    private static Duration living(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration ticks(String user, String system) {
        return Duration.ofMillis((Long.parseLong(user) + Long.parseLong(system)) * 1000 / TICKS_A_SECOND);
    }
}
