package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.StoryPrivacy;
import dev.compere.localtelegram.world.User;
import java.util.ArrayList;
import java.util.List;

/// Who sees a story, as requests say it and as stories show it.
final class PrivacyObjects {
    private final InputPeers inputs;

    PrivacyObjects(InputPeers inputs) {
        this.inputs = inputs;
    }

    /// Reads the rules of a request: the excepted users come before the rule that lets people in.
    StoryPrivacy read(Account self, List<TlObject> rules) {
        var except = new ArrayList<User>();
        for (var rule : rules) {
            switch (rule.constructor()) {
                case "inputPrivacyValueDisallowUsers" -> except.addAll(users(self, rule));
                case "inputPrivacyValueAllowAll" -> {
                    return new StoryPrivacy.Everyone(List.copyOf(except));
                }
                case "inputPrivacyValueAllowContacts" -> {
                    return new StoryPrivacy.Contacts(List.copyOf(except));
                }
                case "inputPrivacyValueAllowCloseFriends" -> {
                    return new StoryPrivacy.CloseFriends();
                }
                case "inputPrivacyValueAllowUsers" -> {
                    return new StoryPrivacy.SelectedUsers(users(self, rule));
                }
                default -> throw new Refusal(400, "PRIVACY_VALUE_INVALID");
            }
        }
        throw new Refusal(400, "PRIVACY_VALUE_INVALID");
    }

    /// Adds to a story what its viewer may know: all of it the poster, otherwise only the kind.
    static TlObject addTo(TlObject item, LiveStory story, Account viewer) {
        var privacy = story.plan().privacy();
        var shown = item.flag("public", privacy instanceof StoryPrivacy.Everyone)
                .flag("contacts", privacy instanceof StoryPrivacy.Contacts)
                .flag("close_friends", privacy instanceof StoryPrivacy.CloseFriends)
                .flag("selected_contacts", privacy instanceof StoryPrivacy.SelectedUsers);
        return story.poster() == viewer.user() ? shown.with("privacy", rules(privacy)) : shown;
    }

    private static List<TlObject> rules(StoryPrivacy privacy) {
        return switch (privacy) {
            case StoryPrivacy.Everyone(var except) -> rules(except, "privacyValueAllowAll");
            case StoryPrivacy.Contacts(var except) -> rules(except, "privacyValueAllowContacts");
            case StoryPrivacy.CloseFriends() -> rules(List.of(), "privacyValueAllowCloseFriends");
            case StoryPrivacy.SelectedUsers(var users) -> List.of(naming("privacyValueAllowUsers", users));
        };
    }

    private static List<TlObject> rules(List<User> except, String allow) {
        return except.isEmpty()
                ? List.of(TlObject.of(allow))
                : List.of(naming("privacyValueDisallowUsers", except), TlObject.of(allow));
    }

    private static TlObject naming(String constructor, List<User> users) {
        return TlObject.of(constructor)
                .with("users", users.stream().map(User::id).toList());
    }

    private List<User> users(Account self, TlObject rule) {
        return rule.objects("users").stream()
                .map(input -> inputs.user(self, input))
                .toList();
    }
}
