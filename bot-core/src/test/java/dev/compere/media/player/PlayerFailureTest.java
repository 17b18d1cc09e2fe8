package dev.compere.media.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.compere.media.MediaItem;
import dev.compere.media.MediaSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerFailureTest {

    @TempDir
    private Path folder;

    private final Audience audience = new Audience();
    private Clips clips;
    private Player player;

    @BeforeEach
    void start() {
        clips = new Clips(folder);
        player = new Player(new Decoders(Clips.FFMPEG), new PlayerSettings(160, 90, 30, 2, 10), audience);
        player.outlet(audience);
    }

    @AfterEach
    void nothingIsLeft() {
        player.close();
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void aMissingFileFailsAndTheNextIsPlayed() throws Exception {
        var missing = Clips.file(folder.resolve("missing.mp4"));
        var tone = clips.tone(0.2);
        player.enqueue(missing);
        player.enqueue(tone);
        assertThat(audience.hearsEnd(missing, PlaybackEnd.FAILED).problem())
                .endsWith("missing.mp4: No such file or directory");
        audience.hearsStart(tone);
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
        assertThat(PlaybackEnd.FAILED.mayContinue()).isTrue();
    }

    @Test
    void whatIsNoMediaFails() throws Exception {
        var text = Clips.file(Files.writeString(folder.resolve("song.mp3"), "la la la"));
        player.play(text);
        assertThat(audience.hearsEnd(text, PlaybackEnd.FAILED).problem()).contains("song.mp3: ");
    }

    @Test
    void aFileThatIsCutOffEndsOnce() throws Exception {
        var film = clips.film(3);
        var path = ((MediaSource.MediaFile) film.source()).path();
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        player.play(film);
        audience.hearsStart(film);
        assertThat(audience.next().position()).isBetween(Duration.ofMillis(500), Duration.ofMillis(2500));
        player.close();
        assertThat(audience.told).isEmpty();
    }

    @Test
    void aFailureIsNotLooped() throws Exception {
        var missing = Clips.file(folder.resolve("missing.mp4"));
        player.loop(Loop.ONE);
        player.play(missing);
        audience.hearsEnd(missing, PlaybackEnd.FAILED);
        assertThat(player.status().state()).isEqualTo(PlayerStatus.State.IDLE);
    }

    @Test
    void aWrongAddressFailsWithTheServersWords() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        try {
            var item = remote(server.getAddress().getPort(), "/song.mp3?token=secret-token");
            player.play(item);
            assertThat(audience.hearsEnd(item, PlaybackEnd.FAILED).problem())
                    .contains("404")
                    .doesNotContain("secret-token");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerThatIsNotThereFails() throws Exception {
        var item = remote(closedPort(), "/song.mp3");
        player.play(item);
        assertThat(audience.hearsEnd(item, PlaybackEnd.FAILED).problem()).contains("Connection refused");
    }

    @Test
    void anAddressThatIsNoWebAddressFails() throws Exception {
        var item = MediaItem.of("passwords", new MediaSource.RemoteFile(URI.create("file:///etc/passwd")));
        player.play(item);
        assertThat(audience.hearsEnd(item, PlaybackEnd.FAILED).problem()).contains("only http and https");
    }

    @Test
    void aPlaylistThatPointsElsewhereFails() throws Exception {
        var list = Clips.file(Files.writeString(
                folder.resolve("song.mp4"), "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n"));
        player.play(list);
        assertThat(audience.hearsEnd(list, PlaybackEnd.FAILED).problem())
                .isEqualTo("its format is not one that may be opened");
    }

    @Test
    void aKilledFfmpegIsAFailureAndTheNextIsPlayed() throws Exception {
        var film = clips.film(20);
        var tone = clips.tone(0.2);
        player.play(film);
        player.enqueue(tone);
        audience.hearsStart(film);
        audience.hears(20);
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        assertThat(audience.hearsEnd(film, PlaybackEnd.FAILED).problem()).isEqualTo("ffmpeg ended by signal 9");
        audience.hearsStart(tone);
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
    }

    @Test
    void aLiveInputIsOpenedAgainWithoutAnEnd() throws Exception {
        var live = MediaItem.of("camera", new MediaSource.LiveInput("testsrc=rate=30,realtime", "lavfi"));
        player.play(live);
        audience.hearsStart(live);
        assertThat(player.seek(Duration.ofSeconds(1))).isFalse();
        audience.hears(20);
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        audience.await(seen -> player.status().state() == PlayerStatus.State.REOPENING);
        assertThat(player.status().problem()).isEqualTo("ffmpeg ended by signal 9");
        audience.await(seen -> player.status().state() == PlayerStatus.State.PLAYING);
        int before = audience.video.size();
        audience.await(seen -> seen.video.size() > before + 5);
        player.stop();
        audience.hearsEnd(live, PlaybackEnd.STOPPED);
    }

    @Test
    void aLiveInputThatIsPausedOrHeldDoesNotFallBehind() throws Exception {
        var live = MediaItem.of("microphone", new MediaSource.LiveInput("sine=r=48000,arealtime", "lavfi"));
        player.play(live);
        audience.hearsStart(live);
        player.hold();
        audience.hears(50);
        player.pause();
        var position = player.status().position();
        audience.await(seen -> player.status().pace().dropped() > 50);
        player.resume();
        audience.hears(20);
        assertThat(player.status().position()).isGreaterThan(position.plusMillis(500));
        player.stop();
        audience.hearsEnd(live, PlaybackEnd.STOPPED);
    }

    @Test
    void aLiveInputThatCannotBeOpenedAtAllFails() throws Exception {
        var live = MediaItem.of("camera", new MediaSource.LiveInput("tcp://127.0.0.1:" + closedPort(), ""));
        player.play(live);
        assertThat(audience.hearsEnd(live, PlaybackEnd.FAILED).problem()).contains("Connection refused");
    }

    @Test
    void aVolumeOutsideItsRangeIsABug() {
        assertThatThrownBy(() -> player.volume(201)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MediaItem remote(int port, String path) {
        return MediaItem.of("song", new MediaSource.RemoteFile(URI.create("http://127.0.0.1:" + port + path)));
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
