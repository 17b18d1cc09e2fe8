package dev.compere.localtelegram.api;

import static java.util.Map.entry;

import dev.compere.localtelegram.tl.TlObject;
import java.util.Map;

/// What TDLib fetches when its user goes online, for a person who would look at it: the answers are empty.
final class OnlineAnswers {
    private static final Map<String, String> EMPTY = Map.ofEntries(
            entry("messages.getSavedGifs", "messages.savedGifs"),
            entry("messages.getPaidReactionPrivacy", "updates"),
            entry("messages.getRecentReactions", "messages.reactions"),
            entry("messages.getTopReactions", "messages.reactions"),
            entry("messages.getDefaultTagReactions", "messages.reactions"),
            entry("messages.getAllStickers", "messages.allStickers"),
            entry("messages.getMaskStickers", "messages.allStickers"),
            entry("messages.getEmojiStickers", "messages.allStickers"),
            entry("messages.getFeaturedStickers", "messages.featuredStickers"),
            entry("messages.getFeaturedEmojiStickers", "messages.featuredStickers"),
            entry("messages.getRecentStickers", "messages.recentStickers"),
            entry("messages.getFavedStickers", "messages.favedStickers"),
            entry("account.getDefaultGroupPhotoEmojis", "emojiList"),
            entry("account.getDefaultProfilePhotoEmojis", "emojiList"),
            entry("account.getDefaultBackgroundEmojis", "emojiList"),
            entry("account.getChannelRestrictedStatusEmojis", "emojiList"),
            entry("account.getDefaultEmojiStatuses", "account.emojiStatuses"),
            entry("account.getChannelDefaultEmojiStatuses", "account.emojiStatuses"),
            entry("account.getRecentEmojiStatuses", "account.emojiStatuses"),
            entry("account.getCollectibleEmojiStatuses", "account.emojiStatuses"),
            entry("account.getSavedRingtones", "account.savedRingtones"),
            entry("messages.getQuickReplies", "messages.quickReplies"),
            entry("help.getTimezonesList", "help.timezonesList"),
            entry("contacts.getBirthdays", "contacts.contactBirthdays"),
            entry("stories.getAllReadPeerStories", "updates"));

    private OnlineAnswers() {}

    static void addTo(Methods methods) {
        EMPTY.forEach((method, answer) -> methods.add(method, (_, _) -> TlObject.of(answer)));
        methods.add("account.getAutoSaveSettings", (_, _) -> autoSaveSettings());
    }

    private static TlObject autoSaveSettings() {
        var none = TlObject.of("autoSaveSettings");
        return TlObject.of("account.autoSaveSettings")
                .with("users_settings", none)
                .with("chats_settings", none)
                .with("broadcasts_settings", none);
    }
}
