package dev.compere.plugin.script;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// An address that a plugin asks.
///
/// @param uri the whole of it
/// @param secure whether it is `https`
/// @param host as headers and `bot.yaml` name it: in small letters, with the port if it is not the usual one
public record HttpAddress(URI uri, boolean secure, String host) {

    /// @throws IllegalArgumentException if it is none, with what to write
    public static HttpAddress parse(String url) {
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean secure = scheme.equals("https");
            if (uri.getHost() == null || uri.getRawUserInfo() != null || !secure && !scheme.equals("http")) {
                throw notAnAddress(url);
            }
            int usual = secure ? 443 : 80;
            boolean isUsual = uri.getPort() == -1 || uri.getPort() == usual;
            var name = uri.getHost().toLowerCase(Locale.ROOT);
            return new HttpAddress(uri, secure, isUsual ? name : name + ":" + uri.getPort());
        } catch (URISyntaxException e) {
            throw notAnAddress(url);
        }
    }

    /// The name or address alone.
    public String name() {
        return uri.getHost();
    }

    private static IllegalArgumentException notAnAddress(String url) {
        return new IllegalArgumentException("'" + Shortened.to(100, url)
                + "' is not an address such as https://api.example.org/path; values go into query: [name: value]");
    }
}
