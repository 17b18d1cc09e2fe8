package dev.compere.media.listen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder on a disk of a few kilobytes, which is quickly full. Only root may make one.
final class TinyDisk implements AutoCloseable {

    private final Path folder;

    private TinyDisk(Path folder) {
        this.folder = folder;
    }

    static TinyDisk mount(Path folder, int kilobytes) throws IOException {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
                "root, who may mount a disk");
        return new TinyDisk(folder);
    }

    /// Fills it, but for so much.
    void leave(int kilobytes) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace() - kilobytes * 1024L;
        if (room > 0) {
            Files.write(folder.resolve("ballast"), new byte[(int) room]);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "--lazy", folder.toString());
    }

    private static boolean run(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
    }
}
