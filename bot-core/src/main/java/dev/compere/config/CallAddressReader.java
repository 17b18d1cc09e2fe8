package dev.compere.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads `call.live_story` and `call.video_chat`: one entry or a list of them, each a word or keys of its own.
final class CallAddressReader {

    private static final String CHAT_FORMS = "write \"@name\", t.me/name or a chat id";
    private static final String LIVE_STORY_FORMS = "write \"@name\", t.me/name/s/live, a chat id or me";
    private static final String VIDEO_CHAT_FORMS = "write \"@name\", t.me/name?videochat or a chat id";

    private final Section section;
    private final List<CallAddress> addresses = new ArrayList<>();

    private CallAddressReader(Section section) {
        this.section = section;
    }

    static List<CallAddress> read(Section section) {
        var reader = new CallAddressReader(section);
        reader.each("live_story", reader::liveStory, reader::liveStory);
        reader.each("video_chat", reader::videoChat, reader::videoChat);
        if (section.isAbsent("live_story") && section.isAbsent("video_chat")) {
            section.error(
                    "needs live_story or video_chat",
                    "write one of them, or both: a user name, a link, a chat id, or a list of these");
        }
        return reader.addresses;
    }

    /// The chat to join as.
    private static Optional<ChatName> chat(Value value) {
        var chat = CallLink.chat(value.text().strip());
        if (chat.isEmpty()) {
            value.error("is not an address of a chat: " + value.text(), CHAT_FORMS);
        }
        return chat;
    }

    private void each(String key, Consumer<Value> word, Consumer<Section> keys) {
        for (var entry : section.entries(key)) {
            switch (entry) {
                case Section.Entry.Word(Value value) -> word.accept(value);
                case Section.Entry.Keys(Section own) -> keys.accept(own);
            }
        }
    }

    private void liveStory(Value value) {
        liveStoryAt(value).ifPresent(address -> add(address, value));
    }

    private void liveStory(Section keys) {
        boolean publisher = keys.flag("publish", false);
        keys.required("chat", LIVE_STORY_FORMS)
                .ifPresent(value -> liveStoryAt(value)
                        .ifPresent(address ->
                                add(new CallAddress.LiveStory(address.chat(), address.storyId(), publisher), value)));
    }

    private void videoChat(Value value) {
        videoChatAt(value).ifPresent(address -> add(address, value));
    }

    private void videoChat(Section keys) {
        var joinAs = keys.value("join_as").flatMap(CallAddressReader::chat);
        keys.required("chat", VIDEO_CHAT_FORMS)
                .ifPresent(value -> videoChatAt(value)
                        .ifPresent(address ->
                                add(new CallAddress.VideoChat(address.chat(), address.inviteHash(), joinAs), value)));
    }

    private static Optional<CallAddress.LiveStory> liveStoryAt(Value value) {
        var text = value.text().strip();
        var address = CallLink.liveStory(text);
        if (address.isEmpty() && CallLink.videoChat(text).isPresent()) {
            value.error("is the address of a video chat: " + text, "write it under call.video_chat");
        } else if (address.isEmpty()) {
            value.error("is not an address of a live story: " + text, LIVE_STORY_FORMS);
        }
        return address;
    }

    private static Optional<CallAddress.VideoChat> videoChatAt(Value value) {
        var text = value.text().strip();
        var address = CallLink.videoChat(text);
        if (address.isEmpty() && CallLink.liveStory(text).isPresent()) {
            value.error("is the address of a live story: " + text, "write it under call.live_story");
        } else if (address.isEmpty()) {
            value.error("is not an address of a video chat: " + text, VIDEO_CHAT_FORMS);
        }
        return address;
    }

    private void add(CallAddress address, Value value) {
        boolean known = addresses.stream()
                .anyMatch(other ->
                        other.key().equals(address.key()) && other.chat().isSameAs(address.chat()));
        if (known) {
            value.error("names " + address.chat() + " a second time", "keep one of them");
        }
        addresses.add(address);
    }
}
