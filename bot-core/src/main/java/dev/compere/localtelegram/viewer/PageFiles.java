package dev.compere.localtelegram.viewer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/// The page and what it consists of, from the resources.
final class PageFiles {
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /// Nothing else is served.
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "viewer.css", "text/css; charset=utf-8",
            "viewer.js", SCRIPT,
            "connection.js", SCRIPT,
            "figures.js", SCRIPT,
            "sdp.js", SCRIPT,
            "sound.js", SCRIPT,
            "stage.js", SCRIPT);

    void send(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var name = path.equals("/") ? "index.html" : path.substring(1);
        var type = TYPES.get(name);
        if (type == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        var bytes = read(name);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static byte[] read(String name) throws IOException {
        try (var file = PageFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return file.readAllBytes();
        }
    }
}
