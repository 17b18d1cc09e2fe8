package dev.compere.plugin.script;

import dev.compere.action.Playable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What [MediaVerbs] play, as scripts write it.
public final class Media {

    /// How long a card is shown that says nothing of it, but makes way.
    public static final Duration USUALLY = Duration.ofSeconds(10);

    private Media() {}

    /// An address if it begins like one, else a file.
    public static Playable named(CharSequence name) {
        return Playable.of(name.toString());
    }

    /// @param usually how long it is shown if it does not say so
    public static Playable card(Map<String, ?> options, Duration usually) {
        var lines = new ArrayList<String>();
        if (options.get("lines") instanceof List<?> given) {
            given.stream().limit(Playable.Shown.MOST_LINES + 1L).forEach(line -> lines.add(Given.text(line)));
        }
        return new Playable.Shown(ScriptBase.word(options, "card", ""), lines, length(options, usually));
    }

    /// A sound if there is one, else a card.
    public static Playable soundOrCard(Map<String, ?> options) {
        var sound = ScriptBase.word(options, "sound", "");
        if (sound.isEmpty()) {
            return card(options, USUALLY);
        }
        if (options.size() > 1) {
            throw new IllegalArgumentException("a sound has no card, lines or length: say them one after the other");
        }
        return named(sound);
    }

    public static Playable ranking(Map<String, ?> options, Object heading, int places) {
        return new Playable.Ranking(Given.text(heading), places, length(options, USUALLY));
    }

    private static Duration length(Map<String, ?> options, Duration usually) {
        var text = ScriptBase.word(options, "for", "");
        return text.isEmpty() ? usually : Durations.parse(text);
    }
}
