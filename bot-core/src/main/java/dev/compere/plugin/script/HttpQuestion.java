package dev.compere.plugin.script;

import java.util.Map;

/// A request over HTTP. A plain value: it can be compared in a test and sent to another process.
///
/// @param plugin who asks
/// @param method `GET` or `POST`
/// @param url the whole address, with `https://` or `http://`
/// @param headers by name
/// @param body empty if there is none
public record HttpQuestion(String plugin, String method, String url, Map<String, String> headers, String body) {

    public HttpQuestion {
        headers = Map.copyOf(headers);
    }
}
