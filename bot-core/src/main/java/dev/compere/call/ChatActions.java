package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Chat;
import java.time.Duration;

/// Carries out what is done in the chat of a call, whether the bot is in one or not.
final class ChatActions {

    private final LiveStoryStart stories;
    private final VideoChatPlans videoChats;
    private final Bans bans;
    private final ChatPosts posts;
    private final StreamKeys streamKeys;
    private final TopDonors topDonors;

    /// @param postLimit how long Telegram may take to accept a message
    ChatActions(TelegramClient telegram, Calls calls, TopDonors topDonors, Duration postLimit) {
        this.stories = new LiveStoryStart(telegram);
        this.videoChats = new VideoChatPlans(telegram, calls.toldVideoChats(), calls.clock());
        this.bans = new Bans(telegram, calls.clock());
        this.posts = new ChatPosts(telegram, postLimit);
        this.streamKeys = new StreamKeys(telegram);
        this.topDonors = topDonors;
    }

    ActionResult execute(ChatAction action, CallSession session) throws InterruptedException {
        var chat = session.chat().orElseThrow();
        return switch (action) {
            case ChatAction.StartLiveStory story -> stories.start(chat, story);
            case ChatAction.CreateVideoChat plan -> videoChats.create(chat, plan);
            case ChatAction.StartScheduledVideoChat() -> videoChats.startScheduled(chat);
            case ChatAction.NotifyWhenStarted(boolean wanted) -> videoChats.notifyWhenStarted(chat, wanted);
            case ChatAction.SaveDefaultParticipant(long id) -> videoChats.saveDefaultParticipant(chat, id);
            case ChatAction.JoinCall() -> comeBack(session);
            case ChatAction.BanSender(long id, Duration length) -> bans.ban(chat, id, length);
            case ChatAction.RestrictSender(long id, Duration length) -> bans.restrict(chat, id, length);
            case ChatAction.LiftBan(long id) -> bans.lift(chat, id);
            case ChatAction.PostToChat(String text) -> posts.post(chat, text);
            case ChatAction.PostLeaderboardToChat(String heading, int places) ->
                postLeaderboard(chat, place(session), heading, places);
            case ChatAction.ReplaceStreamKey() -> replaceStreamKey(session);
        };
    }

    private static CallKey place(CallSession session) {
        return session.place().orElseThrow();
    }

    private static ActionResult comeBack(CallSession session) {
        session.comeBack();
        return new Done("");
    }

    private ActionResult postLeaderboard(Chat chat, CallKey place, String heading, int places)
            throws InterruptedException {
        var donors = topDonors.top(place, places);
        return donors.isEmpty()
                ? new Refused(new RefusalReason.NoDonors())
                : posts.post(chat, LeaderboardText.lines(heading, donors));
    }

    private ActionResult replaceStreamKey(CallSession session) {
        var fresh = streamKeys.replace(place(session));
        session.media().ifPresent(media -> media.streamKeyReplaced(fresh));
        return new Done("the old stream key is worthless now");
    }
}
