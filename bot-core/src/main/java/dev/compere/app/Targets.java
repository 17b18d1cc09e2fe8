package dev.compere.app;

import dev.compere.call.CallTarget;
import dev.compere.call.ChatAddress;
import dev.compere.config.CallAddress;
import dev.compere.config.ChatName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The configured calls as the sessions want them.
final class Targets {

    private Targets() {}

    static List<CallTarget> of(List<CallAddress> addresses) {
        return addresses.stream().map(Targets::of).toList();
    }

    static CallTarget of(CallAddress address) {
        return switch (address) {
            case CallAddress.LiveStory(ChatName chat, OptionalInt story, boolean publisher) ->
                new CallTarget.LiveStory(chat(chat), story, publisher);
            case CallAddress.VideoChat(ChatName chat, String inviteHash, Optional<ChatName> joinAs) ->
                new CallTarget.VideoChat(chat(chat), inviteHash, joinAs.map(Targets::chat));
        };
    }

    private static ChatAddress chat(ChatName name) {
        return switch (name) {
            case ChatName.ByUsername(String username) -> new ChatAddress.Username(username);
            case ChatName.ById(long id) -> new ChatAddress.ChatId(id);
            case ChatName.Me() -> new ChatAddress.Self();
        };
    }
}
