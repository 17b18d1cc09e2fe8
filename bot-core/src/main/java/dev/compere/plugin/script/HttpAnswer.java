package dev.compere.plugin.script;

/// What came of a request over HTTP. A plain value.
///
/// @param status the server's, such as 200; 0 if there was no answer
/// @param text the body; empty if there was no answer
/// @param failure why there was no answer, in a sentence; empty if there was one
public record HttpAnswer(int status, String text, String failure) {

    public static HttpAnswer failed(String failure) {
        return new HttpAnswer(0, "", failure);
    }
}
