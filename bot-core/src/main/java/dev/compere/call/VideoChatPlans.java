package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.request.CreateVideoChat;
import dev.compere.telegram.request.GetVideoChatAvailableParticipants;
import dev.compere.telegram.request.SetVideoChatDefaultParticipant;
import dev.compere.telegram.request.StartScheduledVideoChat;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.request.ToggleVideoChatEnabledStartNotification;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntFunction;

/// Starts and schedules video chats, and chooses who to join them as: group-calls.txt, "Video chats/livestreams",
/// "Joining a group call on behalf of owned channels".
final class VideoChatPlans {

    /// Telegram measures the shortest time ahead when the request arrives, by its own clock of whole seconds.
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final TelegramClient telegram;
    private final Clock clock;
    private final ToldVideoChats told;

    VideoChatPlans(TelegramClient telegram, ToldVideoChats told, Clock clock) {
        this.telegram = telegram;
        this.clock = clock;
        this.told = told;
    }

    ActionResult create(Chat chat, ChatAction.CreateVideoChat plan) {
        int startDate = plan.startsIn().isZero() ? 0 : startDate(plan.startsIn());
        telegram.send(new CreateVideoChat(chat.id(), plan.title(), startDate, plan.rtmp()));
        return new Done(startDate == 0 ? "started" : "scheduled");
    }

    private int startDate(Duration startsIn) {
        var soonest = ChatAction.CreateVideoChat.SOONEST.plus(ON_THE_WAY);
        var ahead = startsIn.compareTo(soonest) < 0 ? soonest : startsIn;
        var now = TelegramTime.measure(telegram, clock).instant();
        return Math.toIntExact(now.plus(ahead).getEpochSecond());
    }

    ActionResult startScheduled(Chat chat) {
        return inScheduled(chat, StartScheduledVideoChat::new);
    }

    ActionResult notifyWhenStarted(Chat chat, boolean wanted) {
        return inScheduled(chat, call -> new ToggleVideoChatEnabledStartNotification(call, wanted));
    }

    private ActionResult inScheduled(Chat chat, IntFunction<TdRequest<Ok>> request) {
        var finder = new VideoChatFinder(telegram, told, clock);
        if (finder.find(chat) instanceof Sighting.Scheduled(FoundCall call, var startsAt)) {
            telegram.send(request.apply(call.groupCallId()));
            return new Done("the video chat planned for " + startsAt);
        }
        return new Refused(new RefusalReason.NoCall("scheduled video chat"));
    }

    /// TDLib keeps a choice that Telegram has refused, so only what Telegram offers is saved.
    ActionResult saveDefaultParticipant(Chat chat, long participantId) {
        var participant = SenderNames.senderOf(participantId);
        var offered = telegram.send(new GetVideoChatAvailableParticipants(chat.id()));
        if (!offered.senders().contains(participant)) {
            return new Refused(new RefusalReason.MissingRight("join as " + participantId));
        }
        telegram.send(new SetVideoChatDefaultParticipant(chat.id(), participant));
        return new Done("");
    }
}
