package dev.compere.app;

import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Refusal;
import java.util.regex.Pattern;

/// Plays viewers from typed lines, such as `Ann: hello` or `Bo pays 50: great show`.
final class TypedViewers {

    private static final Pattern PAYS = Pattern.compile("(\\S+) pays (\\d+): (.+)");
    private static final Pattern DONATES = Pattern.compile("(\\S+) donates (\\d+)");
    private static final Pattern SAYS = Pattern.compile("(\\S+): (.+)");

    private final LiveStory story;

    TypedViewers(LiveStory story) {
        this.story = story;
    }

    /// @return what happened, for the person who typed
    String play(String line) {
        try {
            return attempt(line.strip());
        } catch (Refusal e) {
            return "refused: " + e.getMessage();
        }
    }

    private String attempt(String line) {
        var pays = PAYS.matcher(line);
        if (pays.matches()) {
            story.viewer(pays.group(1)).pays(Long.parseLong(pays.group(2)), pays.group(3));
            return "paid";
        }
        var donates = DONATES.matcher(line);
        if (donates.matches()) {
            story.viewer(donates.group(1)).donates(Long.parseLong(donates.group(2)));
            return "donated";
        }
        var says = SAYS.matcher(line);
        if (says.matches()) {
            story.viewer(says.group(1)).says(says.group(2));
            return "said";
        }
        if (line.equals("end")) {
            story.end();
            return "the live story is over; it had " + story.starsGiven() + " Stars";
        }
        return "write  Name: text  |  Name pays 50: text  |  Name donates 20  |  end";
    }
}
