package dev.compere.config;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways to write a [LiveStoryAddress].
final class LiveStoryLink {

    private static final String NAME = "(?<name>[A-Za-z]\\w{3,31})";
    private static final String STORY = "(?<story>live|[1-9]\\d{0,8})";

    private static final Pattern CHAT_ID = Pattern.compile("-?[1-9]\\d{0,17}");
    private static final Pattern USERNAME = Pattern.compile("@?" + NAME);
    private static final List<Pattern> LINKS = List.of(
            Pattern.compile(
                    "(?:https?://)?(?:www\\.)?t(?:elegram)?\\.me/" + NAME + "(?:/(?:s/)?" + STORY + ")?/?(?:\\?.*)?"),
            Pattern.compile("tg://resolve\\?domain=" + NAME + "(?:&story=" + STORY + ")?"));

    private LiveStoryLink() {}

    static Optional<LiveStoryAddress> parse(String text) {
        if (CHAT_ID.matcher(text).matches()) {
            return Optional.of(new LiveStoryAddress.ByChat(Long.parseLong(text)));
        }
        var username = USERNAME.matcher(text);
        if (username.matches()) {
            return Optional.of(new LiveStoryAddress.ByUsername(username.group("name"), OptionalInt.empty()));
        }
        return LINKS.stream()
                .map(link -> link.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(link -> new LiveStoryAddress.ByUsername(link.group("name"), storyId(link.group("story"))));
    }

    static Optional<LiveStoryAddress> read(Value value) {
        var address = LiveStoryAddress.parse(value.text());
        if (address.isEmpty()) {
            value.error(
                    "is not an address of a live story: " + value.text(),
                    "write \"@name\", t.me/name/s/live or a chat id");
        }
        return address;
    }

    private static OptionalInt storyId(String story) {
        return story == null || story.equals("live") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(story));
    }
}
