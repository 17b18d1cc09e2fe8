package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Comment;
import dev.compere.localtelegram.world.CommentText;
import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.LiveCall;
import dev.compere.localtelegram.world.TextEntity;
import dev.compere.localtelegram.world.VideoCall;
import java.util.List;
import java.util.Locale;

/// Group calls and the messages in them, as one account sees them.
final class CallObjects {
    private static final int STREAM_DATA_CENTRE = 1;
    private static final int VIDEO_LIMIT = 1;
    private static final int VIDEO_CHAT_VIDEO_LIMIT = 30;

    private final PeerObjects peers = new PeerObjects();

    static TlObject input(GroupCall call) {
        return TlObject.of("inputGroupCall").with("id", call.id()).with("access_hash", call.accessHash());
    }

    TlObject call(GroupCall call, Account viewer) {
        if (!call.active()) {
            return TlObject.of("groupCallDiscarded")
                    .with("id", call.id())
                    .with("access_hash", call.accessHash())
                    .with("duration", (int) call.duration().toSeconds());
        }
        return switch (call) {
            case LiveCall live -> live(live, viewer);
            case VideoCall video -> videoChat(video, viewer);
        };
    }

    private TlObject live(LiveCall call, Account viewer) {
        var settings = call.settings();
        var manager = call.managedBy(viewer.user());
        var object = TlObject.of("groupCall")
                .flag("creator", manager)
                .flag("messages_enabled", settings.messagesEnabled())
                .flag("can_change_messages_enabled", manager)
                .flag("rtmp_stream", settings.rtmp())
                .with("id", call.id())
                .with("access_hash", call.accessHash())
                .with("participants_count", call.participantCount())
                .with("stream_dc_id", STREAM_DATA_CENTRE)
                .with("unmuted_video_limit", VIDEO_LIMIT)
                .with("version", call.version())
                .with("default_send_as", peers.peer(call.comments().defaultSender(viewer.user())));
        return settings.minimumStars() > 0 ? object.with("send_paid_messages_stars", settings.minimumStars()) : object;
    }

    private TlObject videoChat(VideoCall call, Account viewer) {
        var settings = call.settings();
        var manager = call.managedBy(viewer.user());
        var object = TlObject.of("groupCall")
                .flag("join_muted", settings.joinMuted())
                .flag("can_change_join_muted", manager && !settings.rtmp())
                .flag("can_start_video", !settings.rtmp())
                .flag("messages_enabled", settings.messagesEnabled())
                .flag("can_change_messages_enabled", manager)
                .flag("rtmp_stream", settings.rtmp())
                .flag("listeners_hidden", settings.rtmp())
                .flag("schedule_start_subscribed", call.schedule().subscribed(viewer.user()))
                .with("id", call.id())
                .with("access_hash", call.accessHash())
                .with("participants_count", call.participantCount())
                .with("unmuted_video_count", call.videoCount())
                .with("unmuted_video_limit", VIDEO_CHAT_VIDEO_LIMIT)
                .with("version", call.version());
        return withOptions(object, call);
    }

    private static TlObject withOptions(TlObject object, VideoCall call) {
        var result = call.title().isEmpty() ? object : object.with("title", call.title());
        if (call.rtmp() || call.streamed()) {
            result = result.with("stream_dc_id", STREAM_DATA_CENTRE);
        }
        var date = call.schedule().date();
        if (date.isPresent()) {
            result = result.with("schedule_date", Seconds.of(date.get()));
        }
        var recording = call.recordings().current();
        if (recording.isPresent()) {
            result = result.flag("record_video_active", recording.get().video())
                    .with("record_start_date", Seconds.of(recording.get().startedAt()));
        }
        return result;
    }

    TlObject message(GroupCall call, Comment comment) {
        var message = TlObject.of("groupCallMessage")
                .flag("from_admin", comment.fromManager())
                .with("id", comment.id())
                .with("from_id", peers.peer(comment.sender()))
                .with("date", Seconds.of(comment.sentAt()))
                .with("message", text(comment.text()));
        return TlObject.of("updateGroupCallMessage")
                .with("call", input(call))
                .with("message", comment.stars() > 0 ? message.with("paid_message_stars", comment.stars()) : message);
    }

    static CommentText text(TlObject object) {
        var entities =
                object.objects("entities").stream().map(CallObjects::entity).toList();
        return new CommentText(object.text("text"), entities);
    }

    private static TlObject text(CommentText text) {
        List<TlObject> entities =
                text.entities().stream().map(CallObjects::entity).toList();
        return TlObject.of("textWithEntities").with("text", text.text()).with("entities", entities);
    }

    private static TlObject entity(TextEntity entity) {
        var object = switch (entity) {
            case TextEntity.Styled styled -> TlObject.of(constructor(styled.style()));
            case TextEntity.CustomEmoji emoji ->
                TlObject.of("messageEntityCustomEmoji").with("document_id", emoji.documentId());
        };
        return object.with("offset", entity.offset()).with("length", entity.length());
    }

    private static TextEntity entity(TlObject object) {
        var offset = object.integer("offset");
        var length = object.integer("length");
        if (object.is("messageEntityCustomEmoji")) {
            return new TextEntity.CustomEmoji(object.number("document_id"), offset, length);
        }
        var style = object.constructor().substring("messageEntity".length()).toUpperCase(Locale.ROOT);
        return new TextEntity.Styled(TextEntity.Style.valueOf(style), offset, length);
    }

    private static String constructor(TextEntity.Style style) {
        return switch (style) {
            case BOLD -> "messageEntityBold";
            case ITALIC -> "messageEntityItalic";
            case UNDERLINE -> "messageEntityUnderline";
            case STRIKE -> "messageEntityStrike";
            case SPOILER -> "messageEntitySpoiler";
        };
    }
}
