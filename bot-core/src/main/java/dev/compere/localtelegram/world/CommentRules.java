package dev.compere.localtelegram.world;

/// What the server accepts as a comment, reaction or donation, and from whom. Telegram documents the limits but not the
/// names of all refusals: `CHAT_WRITE_FORBIDDEN`, `ALLOW_PAYMENT_REQUIRED_…` and `ENTITIES_TOO_LONG` are those it uses
/// for ordinary messages.
public final class CommentRules {
    /// The most characters of a message in a video chat (`group_call_message_length_limit`).
    public static final int LONGEST_IN_VIDEO_CHAT = 128;

    static final long MOST_STARS = 10_000;

    private CommentRules() {}

    /// @param manager whether the author manages the story: no minimum and no ban on messages binds who does
    static void check(CommentText text, long stars, LiveSettings settings, boolean manager) {
        if (stars < 0 || stars > MOST_STARS) {
            throw Refusal.badRequest("STARS_AMOUNT_INVALID");
        }
        if (text.empty() && stars == 0) {
            throw Refusal.badRequest("MESSAGE_EMPTY");
        }
        if (!manager) {
            checkPermission(text, stars, settings);
        }
        var level = MessageLevel.of(stars);
        if (text.length() > level.textLength()) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        if (text.customEmoji() > level.customEmoji()) {
            throw Refusal.badRequest("ENTITIES_TOO_LONG");
        }
    }

    /// In a video chat nobody pays, and the administrators are bound by the settings too.
    static void checkInVideoChat(CommentText text, long stars, VideoChatSettings settings) {
        if (stars != 0) {
            throw Refusal.badRequest("STARS_AMOUNT_INVALID");
        }
        if (text.empty()) {
            throw Refusal.badRequest("MESSAGE_EMPTY");
        }
        if (!settings.messagesEnabled()) {
            throw Refusal.forbidden("CHAT_WRITE_FORBIDDEN");
        }
        if (text.length() > LONGEST_IN_VIDEO_CHAT) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
    }

    /// A comment is sent in one's own name or in that of a public channel one created.
    static void checkSender(User author, Peer sender) {
        var hidden = sender instanceof Chat chat && !(chat instanceof Channel && chat.isPublic());
        if (hidden || !belongsTo(sender, author)) {
            throw Refusal.badRequest("SEND_AS_PEER_INVALID");
        }
    }

    /// Whether a comment sent in this name is the user's own.
    static boolean belongsTo(Peer sender, User user) {
        return switch (sender) {
            case User author -> author == user;
            case Chat chat -> chat.createdBy(user);
        };
    }

    private static void checkPermission(CommentText text, long stars, LiveSettings settings) {
        if (!settings.messagesEnabled()) {
            throw Refusal.forbidden("CHAT_WRITE_FORBIDDEN");
        }
        // A donation without a text is no comment: it may be smaller than the minimum.
        if (!text.empty() && stars < settings.minimumStars()) {
            throw Refusal.forbidden("ALLOW_PAYMENT_REQUIRED_" + settings.minimumStars());
        }
    }
}
