package dev.compere.localtelegram.rtmp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// One run of nginx, as a single process with all it needs in a folder of its own.
final class Nginx implements AutoCloseable {

    private static final Path MODULE = Path.of("/usr/lib/nginx/modules/ngx_rtmp_module.so");
    private static final Duration TO_START = Duration.ofSeconds(10);
    private static final int BETWEEN_LOOKS_MS = 20;

    private static final String CONFIG = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log errors.log warn;
            load_module %s;
            events { worker_connections 64; }
            rtmp {
              access_log off;
              server {
                listen 127.0.0.1:%d;
                notify_method post;
                application %s {
                  live on;
                  record off;
                  allow publish 127.0.0.1;
                  allow play 127.0.0.1;
                  on_publish http://127.0.0.1:%4$d/publish;
                  on_update http://127.0.0.1:%4$d/update;
                  on_publish_done http://127.0.0.1:%4$d/done;
                  notify_update_timeout 1s;
                  notify_relay_redirect off;
                }
              }
            }
            """;

    private final Process process;
    private final Path folder;

    private Nginx(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /// @param gatePort where it asks who may publish
    static Nginx start(int port, int gatePort) {
        var program = Programs.require("nginx", "nginx");
        var module = Programs.requireFile(MODULE, "libnginx-mod-rtmp");
        try {
            var folder = Files.createTempDirectory("compere-nginx");
            var config = folder.resolve("nginx.conf");
            Files.writeString(config, CONFIG.formatted(module, port, RtmpServer.APPLICATION, gatePort));
            var errors = folder.resolve("errors.log");
            var process = new ProcessBuilder(
                            program.toString(),
                            "-p",
                            folder.toString(),
                            "-c",
                            config.toString(),
                            "-e",
                            errors.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.log").toFile())
                    .start();
            var nginx = new Nginx(process, folder);
            nginx.awaitPort(port, errors);
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException("nginx cannot be started", e);
        }
    }

    private void awaitPort(int port, Path errors) throws IOException {
        long end = System.nanoTime() + TO_START.toNanos();
        while (!listens(port)) {
            if (ended(BETWEEN_LOOKS_MS) || System.nanoTime() > end) {
                var said = Files.exists(errors) ? Files.readString(errors).strip() : "";
                close();
                throw new IllegalStateException("nginx does not listen on 127.0.0.1:" + port + ": " + said);
            }
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean ended(long withinMs) {
        try {
            return process.waitFor(withinMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        ended(TO_START.toMillis());
        Folders.delete(folder);
    }
}
