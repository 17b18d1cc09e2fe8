package dev.compere.media.ffmpeg;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes secrets out of text: those it was told, and the user and the query of every address in it.
///
/// @param secrets each replaced by `***` wherever it stands; shorter ones than four characters are left
public record Redaction(List<String> secrets) {

    public static final Redaction NONE = new Redaction(List.of());

    private static final int SHORTEST = 4;
    private static final Pattern USER = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*://)[^/@\\s]*@");
    private static final Pattern QUERY = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*://[^?\\s'\"]*)\\?[^\\s'\"]*");

    public Redaction {
        secrets = secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// What is secret in an address: the user, the query, and of a stream the last part of the path, which is its key.
    public static Redaction of(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            int host = address.indexOf("://");
            return host < 0 ? NONE : new Redaction(List.of(address.substring(host + 3)));
        }
        if (uri.getRawAuthority() == null) {
            return NONE;
        }
        var user = Stream.of(uri.getRawUserInfo(), uri.getUserInfo())
                .filter(text -> text != null)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split(":", 2))));
        var query = Stream.of(uri.getRawQuery(), uri.getQuery())
                .filter(text -> text != null)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[&=]"))));
        return new Redaction(Stream.of(user, query, key(uri))
                .flatMap(part -> part)
                .distinct()
                .toList());
    }

    private static Stream<String> key(URI uri) {
        if (uri.getScheme().startsWith("http") || uri.getRawPath() == null) {
            return Stream.empty();
        }
        var parts = uri.getRawPath().split("/");
        return parts.length < 2 ? Stream.empty() : Stream.of(parts[parts.length - 1]);
    }

    public String apply(String text) {
        var clean = text;
        for (var secret : secrets) {
            clean = clean.replace(secret, "***");
        }
        clean = USER.matcher(clean).replaceAll("$1");
        return QUERY.matcher(clean).replaceAll("$1");
    }

    /// Says nothing of what it hides.
    @Override
    public String toString() {
        return "Redaction of " + secrets.size() + " secrets";
    }
}
