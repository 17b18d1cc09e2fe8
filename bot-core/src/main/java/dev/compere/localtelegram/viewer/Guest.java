package dev.compere.localtelegram.viewer;

import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.Sent;
import dev.compere.localtelegram.world.Viewer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Somebody who watches in a browser.
///
/// @param sent told what he or she sends
record Guest(LiveStory story, Viewer viewer, Consumer<Sent> sent) {
    private static final Pattern ONE_EMOJI =
            Pattern.compile("\\p{IsExtended_Pictographic}[\\x{FE0F}\\x{200D}\\x{1F3FB}-\\x{1F3FF}]*");

    /// Comments, reacts with an emoji, pays for a comment or gives Stars alone.
    void say(String text, long stars) {
        sent.accept(spoken(text, stars));
    }

    private Sent spoken(String text, long stars) {
        if (stars > 0) {
            return text.isEmpty() ? viewer.donates(stars) : viewer.pays(stars, text);
        }
        return ONE_EMOJI.matcher(text).matches() ? viewer.reacts(text) : viewer.says(text);
    }

    /// Harmless after the end of the story, and for who was put out.
    void leave() {
        try {
            viewer.leaves();
        } catch (Refusal alreadyGone) {
            // There is nothing to leave.
        }
    }
}
