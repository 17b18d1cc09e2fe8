package dev.compere.telegram.tdjson;

import dev.compere.telegram.Telegram;
import dev.compere.telegram.TelegramLibraryMissing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads libtdjson, once in a process: TDLib gives out its answers in one place for all clients.
public final class TdJson {

    private static final Logger log = LoggerFactory.getLogger(TdJson.class);

    private static Path loadedFrom;
    private static Telegram loaded;

    private TdJson() {}

    /// Telegram over this library. A second call gives the same.
    ///
    /// @throws TelegramLibraryMissing if the file is not there, is no libtdjson, or another one is loaded already
    public static synchronized Telegram telegram(Path library) {
        var path = library.toAbsolutePath().normalize();
        if (loaded == null) {
            loaded = load(path);
            loadedFrom = path;
        } else if (!path.equals(loadedFrom)) {
            throw new TelegramLibraryMissing(path, "this process has already loaded " + loadedFrom);
        }
        return loaded;
    }

    private static Telegram load(Path path) {
        var library = NativeTdJson.load(path);
        var link = new TdJsonLink(library);
        execute(link, "{\"@type\":\"setLogVerbosityLevel\",\"new_verbosity_level\":" + TdLog.VERBOSITY + "}");
        execute(link, "{\"@type\":\"setLogStream\",\"log_stream\":{\"@type\":\"logStreamEmpty\"}}");
        TdLog.connect(library);
        var telegram = new Telegram(link);
        log.info("TDLib {} loaded from {}", telegram.version(), path);
        return telegram;
    }

    private static void execute(TdJsonLink link, String request) {
        var answer = new String(link.execute(request.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        if (!answer.equals("{\"@type\":\"ok\"}")) {
            throw new IllegalStateException("TDLib refuses " + request + ": " + answer);
        }
    }
}
