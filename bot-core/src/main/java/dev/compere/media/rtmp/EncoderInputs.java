package dev.compere.media.rtmp;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Two sockets in a folder of their own, which only the bot's user can enter: one for sound, one for pictures.
final class EncoderInputs implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EncoderInputs.class);

    private final Path folder;
    private final ServerSocketChannel sound;
    private final ServerSocketChannel pictures;

    EncoderInputs() throws IOException {
        folder = Files.createTempDirectory("compere-rtmp");
        sound = listen(soundPath());
        pictures = listen(picturePath());
    }

    Path soundPath() {
        return folder.resolve("sound");
    }

    Path picturePath() {
        return folder.resolve("pictures");
    }

    ServerSocketChannel sound() {
        return sound;
    }

    ServerSocketChannel pictures() {
        return pictures;
    }

    private static ServerSocketChannel listen(Path path) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
    }

    @Override
    public void close() {
        try (sound;
                pictures) {
            Files.deleteIfExists(soundPath());
            Files.deleteIfExists(picturePath());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            log.warn("{} is left behind: {}", folder, e.getMessage());
        }
    }
}
