package dev.compere.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/// Reads what ffmpeg says until it ends; keeps a few lines, each cut to a length.
final class Diagnostics implements Runnable {

    private static final int LONGEST_LINE = 400;
    private static final int LINES = 20;
    private static final String FORMAT_REFUSED = "its format is not one that may be opened";
    private static final Pattern COMPLAINT =
            Pattern.compile("(?:\\[[^\\]]* @ 0x[0-9a-f]+\\] )*\\[(?:error|fatal|panic)\\] (.*)");
    private static final Pattern LENGTH =
            Pattern.compile("\\[info\\]   Duration: (\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d),.*");

    private final InputStream stream;
    private final Redaction redaction;
    private final CompletableFuture<Void> complete = new CompletableFuture<>();
    private final ArrayDeque<String> lines = new ArrayDeque<>();
    private String complaint = "";
    private volatile Duration inputLength;

    Diagnostics(InputStream stream, Redaction redaction) {
        this.stream = stream;
        this.redaction = redaction;
    }

    @Override
    public void run() {
        var line = new byte[LONGEST_LINE];
        int length = 0;
        try {
            for (int read = stream.read(); read >= 0; read = stream.read()) {
                if (read == '\n' || read == '\r') {
                    take(new String(line, 0, length, StandardCharsets.UTF_8));
                    length = 0;
                } else if (length < LONGEST_LINE) {
                    line[length++] = (byte) read;
                }
            }
        } catch (IOException e) {
            take("[error] its messages cannot be read: " + e.getMessage());
        } finally {
            complete.complete(null);
        }
    }

    private synchronized void take(String line) {
        if (line.isBlank()) {
            return;
        }
        var length = LENGTH.matcher(line);
        if (inputLength == null && length.matches()) {
            inputLength = Duration.ofHours(Long.parseLong(length.group(1)))
                    .plusMinutes(Long.parseLong(length.group(2)))
                    .plusSeconds(Long.parseLong(length.group(3)))
                    .plusMillis(10 * Long.parseLong(length.group(4)));
        }
        var clean = redaction.apply(line);
        var said = COMPLAINT.matcher(clean);
        if (said.matches() && !complaint.equals(FORMAT_REFUSED)) {
            // What follows it says no more than "Invalid argument".
            complaint = said.group(1).startsWith("Format not on whitelist") ? FORMAT_REFUSED : said.group(1);
        }
        lines.addLast(clean);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }

    /// The last error it reported, or empty.
    synchronized String complaint() {
        return complaint;
    }

    synchronized List<String> lastLines() {
        return List.copyOf(lines);
    }

    Optional<Duration> inputLength() {
        return Optional.ofNullable(inputLength);
    }

    /// Done when everything was read.
    CompletableFuture<Void> complete() {
        return complete;
    }
}
