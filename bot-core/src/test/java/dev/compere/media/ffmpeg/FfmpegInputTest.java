package dev.compere.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.compere.media.MediaException;
import dev.compere.media.MediaSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FfmpegInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"m3u8", "mp4", "mp3", "ffconcat", "sdp", "txt"})
    void aPlaylistInAFileOpensNothingElse(String extension) throws Exception {
        var asked = new AtomicInteger();
        var server = server(asked);
        try {
            int port = server.getAddress().getPort();
            for (var playlist : List.of(
                    "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
                    "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:%d/a.ts\n".formatted(port),
                    "ffconcat version 1.0\nfile '/etc/passwd'\n",
                    "ffconcat version 1.0\nfile 'http://127.0.0.1:%d/a.ts'\n".formatted(port),
                    "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n")) {
                var file = Files.writeString(folder.resolve("list." + extension), playlist);
                var exit = read(FfmpegInput.of(new MediaSource.MediaFile(file)));
                assertThat(exit.ok()).as(playlist).isFalse();
                assertThat(exit.problem()).isNotEmpty().doesNotContain("passwd");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aRemotePlaylistOpensNoLocalFile() throws Exception {
        var tone = folder.resolve("tone.ts");
        try (var process = Ffmpeg.find("")
                .start(List.of("-f", "lavfi", "-i", "sine=d=1", "-c:a", "mp2", tone.toString()), Redaction.NONE)) {
            assertThat(process.exit().get(10, TimeUnit.SECONDS).ok()).isTrue();
        }
        var server = server(
                new AtomicInteger(),
                "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://" + tone + "\n#EXT-X-ENDLIST\n");
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/list.m3u8");
            assertThat(read(FfmpegInput.of(new MediaSource.RemoteFile(url))).ok())
                    .isFalse();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aFileOfAnyNameIsAFile() throws Exception {
        var file = folder.resolve("http:-pipe:0 %d.wav");
        try (var process =
                Ffmpeg.find("").start(List.of("-f", "lavfi", "-i", "sine=d=1", "file:" + file), Redaction.NONE)) {
            assertThat(process.exit().get(10, TimeUnit.SECONDS).ok()).isTrue();
        }
        assertThat(read(FfmpegInput.of(new MediaSource.MediaFile(file))).ok()).isTrue();
    }

    @Test
    void onlyTheWebIsRemote() {
        var local = new MediaSource.RemoteFile(URI.create("file:///etc/passwd"));
        assertThatThrownBy(() -> FfmpegInput.of(local)).isInstanceOf(MediaException.class);
    }

    @Test
    void aLiveInputOpensWhatItsSchemeNeeds() {
        assertThat(FfmpegInput.of(new MediaSource.LiveInput("rtmps://host/app/key", ""))
                        .options())
                .containsExactly("-protocol_whitelist", "rtmps,tls,tcp");
        assertThat(FfmpegInput.of(new MediaSource.LiveInput("/dev/video0", "v4l2"))
                        .options())
                .containsExactly("-protocol_whitelist", "file", "-f", "v4l2");
        assertThatThrownBy(() -> FfmpegInput.of(new MediaSource.LiveInput("concat://a", "")))
                .hasMessageContaining("rtsp, rtsps, srt");
    }

    @Test
    void aPositionIsSoughtExceptInLiveInputs() {
        var half = Duration.ofMillis(90_500);
        assertThat(FfmpegInput.of(new MediaSource.MediaFile(Path.of("/a"))).arguments(half))
                .containsSequence("-ss", "90.500000", "-i", "file:/a");
        assertThat(FfmpegInput.of(new MediaSource.LiveInput("udp://host:1", "")).arguments(half))
                .doesNotContain("-ss");
    }

    @Test
    void theKeyIsNotPrinted() {
        assertThat(FfmpegInput.of(new MediaSource.LiveInput("rtmp://host/app/key-1", "")))
                .hasToString("FfmpegInput[rtmp://host/app/***]");
    }

    private static FfmpegExit read(FfmpegInput input) throws Exception {
        var arguments = new ArrayList<>(input.arguments(Duration.ZERO));
        arguments.addAll(List.of("-f", "null", "-"));
        try (var process = Ffmpeg.find("").start(arguments, input.redaction())) {
            return process.exit().get(20, TimeUnit.SECONDS);
        }
    }

    private static HttpServer server(AtomicInteger asked) throws IOException {
        return server(asked, "");
    }

    private static HttpServer server(AtomicInteger asked, String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var bytes = body.getBytes();
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }
}
