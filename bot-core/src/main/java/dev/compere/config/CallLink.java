package dev.compere.config;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways to write a [ChatName] or a [CallAddress] in one word.
final class CallLink {

    private static final String HOST = "(?:https?://)?(?:www\\.)?t(?:elegram)?\\.me/";
    private static final String NAME = "(?<name>[A-Za-z]\\w{3,31})";
    private static final String STORY = "(?<story>live|[1-9]\\d{0,8})";
    private static final String VIDEO_CHAT = "(?:videochat|voicechat|livestream)(?:=(?<hash>[\\w-]{1,128}))?";

    private static final Pattern CHAT_ID = Pattern.compile("-?[1-9]\\d{0,17}");
    private static final Pattern USERNAME = Pattern.compile("@?" + NAME);
    private static final Pattern CHAT_LINK =
            Pattern.compile("(?:" + HOST + NAME + "/?)|(?:tg://resolve\\?domain=(?<domain>[A-Za-z]\\w{3,31}))");
    private static final List<Pattern> STORY_LINKS = List.of(
            Pattern.compile(HOST + NAME + "/(?:s/)?" + STORY + "/?"),
            Pattern.compile("tg://resolve\\?domain=" + NAME + "&story=" + STORY));
    private static final List<Pattern> VIDEO_CHAT_LINKS = List.of(
            Pattern.compile(HOST + NAME + "/?\\?" + VIDEO_CHAT),
            Pattern.compile("tg://resolve\\?domain=" + NAME + "&" + VIDEO_CHAT));

    private CallLink() {}

    /// Understands `@name`, `name`, `t.me/name`, the same with `https://`, `tg://resolve?domain=name`, and a chat id.
    static Optional<ChatName> chat(String text) {
        if (CHAT_ID.matcher(text).matches()) {
            return Optional.of(new ChatName.ById(Long.parseLong(text)));
        }
        var username = USERNAME.matcher(text);
        if (username.matches()) {
            return Optional.of(new ChatName.ByUsername(username.group("name")));
        }
        var link = CHAT_LINK.matcher(text);
        if (!link.matches()) {
            return Optional.empty();
        }
        var name = link.group("name");
        return Optional.of(new ChatName.ByUsername(name == null ? link.group("domain") : name));
    }

    /// Understands `me`, a chat in all its forms, and links to a live story: `t.me/name/s/5`, `t.me/name/s/live`,
    /// `t.me/name/live`, `tg://resolve?domain=name&story=5`.
    static Optional<CallAddress.LiveStory> liveStory(String text) {
        if (text.equals("me")) {
            return Optional.of(liveStory(new ChatName.Me(), OptionalInt.empty()));
        }
        return first(STORY_LINKS, text)
                .map(link -> liveStory(new ChatName.ByUsername(link.group("name")), storyId(link.group("story"))))
                .or(() -> chat(text).map(chat -> liveStory(chat, OptionalInt.empty())));
    }

    /// Understands a chat in all its forms, and links to a video chat: `t.me/name?videochat`, `?videochat=HASH`,
    /// `?livestream=HASH`, `?voicechat=HASH`, `tg://resolve?domain=name&videochat=HASH`.
    static Optional<CallAddress.VideoChat> videoChat(String text) {
        return first(VIDEO_CHAT_LINKS, text)
                .map(link -> videoChat(new ChatName.ByUsername(link.group("name")), link.group("hash")))
                .or(() -> chat(text).map(chat -> videoChat(chat, null)));
    }

    private static CallAddress.LiveStory liveStory(ChatName chat, OptionalInt storyId) {
        return new CallAddress.LiveStory(chat, storyId, false);
    }

    private static CallAddress.VideoChat videoChat(ChatName chat, String hash) {
        return new CallAddress.VideoChat(chat, hash == null ? "" : hash, Optional.empty());
    }

    private static Optional<Matcher> first(List<Pattern> links, String text) {
        return links.stream()
                .map(link -> link.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static OptionalInt storyId(String story) {
        return story.equals("live") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(story));
    }
}
