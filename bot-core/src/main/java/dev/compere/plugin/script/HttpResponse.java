package dev.compere.plugin.script;

/// What a server answered to `http.get` or `http.post`. Immutable.
public final class HttpResponse {

    private final HttpAnswer answer;

    HttpResponse(HttpAnswer answer) {
        this.answer = answer;
    }

    /// Whether the server answered, and with success (200 to 299).
    public boolean isOk() {
        return answer.status() >= 200 && answer.status() <= 299;
    }

    /// The server's status, such as 404; 0 if there was no answer.
    public int getStatus() {
        return answer.status();
    }

    /// What the server sent; empty if there was no answer.
    public String getText() {
        return answer.text();
    }

    /// What the server sent, as JSON: `response.json['title'].text`.
    public Json getJson() {
        return Json.of(answer.text());
    }

    /// Why there was no answer, in a sentence; empty if there was one, whatever its status.
    public String getFailure() {
        return answer.failure();
    }
}
