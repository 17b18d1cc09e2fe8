package dev.compere.media.rtmp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the progress that ffmpeg reports: how much it has sent. It reports nothing while the server takes nothing.
final class EncoderProgress implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(EncoderProgress.class);
    private static final Pattern SENT = Pattern.compile("out_time_us=(\\d{1,18})");

    private final InputStream reports;
    private final Runnable connected;
    private volatile long movedAt = System.nanoTime();
    private volatile long sentMicros;

    /// @param connected run once, when something was sent
    EncoderProgress(InputStream reports, Runnable connected) {
        this.reports = reports;
        this.connected = connected;
    }

    @Override
    public void run() {
        try (var lines = new BufferedReader(new InputStreamReader(reports, StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var sent = SENT.matcher(line);
                if (sent.matches()) {
                    moved(Long.parseLong(sent.group(1)));
                }
            }
        } catch (IOException e) {
            log.debug("the encoder reports no more: {}", e.getMessage());
        }
    }

    private void moved(long micros) {
        if (micros <= sentMicros) {
            return;
        }
        boolean first = sentMicros == 0;
        sentMicros = micros;
        movedAt = System.nanoTime();
        if (first) {
            connected.run();
        }
    }

    boolean connected() {
        return sentMicros > 0;
    }

    /// For how long nothing was sent.
    Duration still() {
        return Duration.ofNanos(System.nanoTime() - movedAt);
    }
}
