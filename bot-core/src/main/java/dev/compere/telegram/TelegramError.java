package dev.compere.telegram;

import dev.compere.telegram.object.TdError;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Telegram or TDLib refused a request.
///
/// Telegram's own errors are a name, sometimes with a number at its end: `STORY_LIVE_ALREADY_5` has the type
/// `STORY_LIVE_ALREADY` and the argument 5. TDLib's own are sentences: the type is empty, and [#text] has the sentence.
public final class TelegramError extends TelegramException {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("([A-Z0-9]+(?:_[A-Z0-9]+)*?)(?:_([0-9]{1,18}))?");
    private static final Pattern TOO_MANY_REQUESTS = Pattern.compile("Too Many Requests: retry after ([0-9]{1,18})");

    private final int code;
    private final String text;
    private final String type;
    private final Long argument;

    public TelegramError(String request, int code, String text) {
        super("%s: %d %s".formatted(request, code, text));
        this.code = code;
        this.text = text;
        var tooMany = TOO_MANY_REQUESTS.matcher(text);
        var name = NAME.matcher(text);
        if (tooMany.matches()) {
            this.type = "TOO_MANY_REQUESTS";
            this.argument = Long.valueOf(tooMany.group(1));
        } else if (name.matches()) {
            this.type = name.group(1);
            this.argument = name.group(2) == null ? null : Long.valueOf(name.group(2));
        } else {
            this.type = "";
            this.argument = null;
        }
    }

    /// The error that an update carries; `about` says what was refused.
    public static TelegramError of(String about, TdError error) {
        return new TelegramError(about, error.code(), error.message());
    }

    /// 400 and the like as in HTTP; 404 also means "there is none", 200 a request that another one has cancelled.
    public int code() {
        return code;
    }

    /// The whole text as TDLib gave it.
    public String text() {
        return text;
    }

    /// The name without its number, or an empty text for a sentence.
    public String type() {
        return type;
    }

    public OptionalLong argument() {
        return argument == null ? OptionalLong.empty() : OptionalLong.of(argument);
    }

    public boolean is(String wantedType) {
        return type.equals(wantedType);
    }

    /// There is no such thing, or no more of it.
    public boolean isNotFound() {
        return code == 404;
    }

    /// The request, usually a join, was overtaken by a later one.
    public boolean isCanceled() {
        return code == 200;
    }

    /// How long Telegram wants to be left alone. Waits of up to a minute TDLib has sat out itself before it gives the
    /// error.
    public Optional<Duration> retryAfter() {
        boolean asksToWait =
                type.equals("TOO_MANY_REQUESTS") || type.endsWith("_WAIT") || type.equals("TAKEOUT_INIT_DELAY");
        return asksToWait && argument != null ? Optional.of(Duration.ofSeconds(argument)) : Optional.empty();
    }
}
