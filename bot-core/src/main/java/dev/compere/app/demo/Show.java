package dev.compere.app.demo;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.dispatch.ActionObserver;
import dev.compere.dispatch.DispatchObserver;
import dev.compere.event.ActionCompleted;
import dev.compere.event.CallChanged;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import dev.compere.event.DonationReceived;
import dev.compere.event.DonorsChanged;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.LocalRecordingEnded;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.MessageSendFailed;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.ParticipantEvent;
import dev.compere.event.ParticipantsListed;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackStarted;
import dev.compere.event.ReactionReceived;
import dev.compere.event.RemovalCause;
import dev.compere.event.SpeakersChanged;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import dev.compere.event.StoryTurnedIntoVideo;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;

/// Prints the show as it happens, and counts. Called by the bot's threads.
///
/// A line an event and an action as long as that can be read, beyond that a line a second.
final class Show implements DispatchObserver, ActionObserver {

    private static final int READABLE_RATE = 50;

    private final PrintStream out;
    private final Tally tally;
    private final boolean crowded;
    private final SecondCounts counts = new SecondCounts(this::print);
    private final long start = System.nanoTime();
    private final Map<String, Map<String, Long>> actions = new ConcurrentSkipListMap<>();
    private final CountDownLatch joined = new CountDownLatch(1);
    private volatile double joinMillis;

    /// @param rate turns of the viewers a second
    Show(PrintStream out, Tally tally, int rate) {
        this.out = out;
        this.tally = tally;
        this.crowded = rate > READABLE_RATE;
    }

    /// Says first how it is going to be told.
    void open(String where) {
        print(where);
        if (crowded) {
            print("more than " + READABLE_RATE + " turns a second: there will be a line a second, not one for each");
        }
    }

    void close(String why) {
        counts.flush();
        print(why);
    }

    @Override
    public void accepted(CallEvent event) {
        tally.heard(event);
        if (event instanceof CallJoined call) {
            joinMillis = call.took().toNanos() / 1e6;
            joined.countDown();
        }
        if (crowded && isFrequent(event)) {
            counts.add(event.getClass().getSimpleName());
            return;
        }
        var line = line(event);
        if (!line.isEmpty()) {
            print(line);
        }
    }

    @Override
    public void entered(String subscriber, CallEvent event) {
        tally.entered(event);
    }

    @Override
    public void dropped(String subscriber, CallEvent event) {
        tally.dropped();
        var missed = subscriber + " could not keep up and missed a "
                + event.getClass().getSimpleName();
        tell("missed by " + subscriber, "! " + missed);
    }

    @Override
    public void failed(String subscriber, Throwable cause) {
        tell("failures of " + subscriber, "! " + subscriber + " failed: " + cause.getMessage());
    }

    @Override
    public void completed(ActionRequest request, ActionResult result) {
        var type = request.action().getClass().getSimpleName();
        actions.computeIfAbsent(type, _ -> new ConcurrentSkipListMap<>())
                .merge(result.getClass().getSimpleName(), 1L, Long::sum);
        var mark = result instanceof ActionResult.Done ? "→" : "✗";
        tell(
                type + " " + result.getClass().getSimpleName(),
                mark + " bot (" + request.origin() + ") " + type + ": " + result.detail());
    }

    private void tell(String kind, String line) {
        if (crowded) {
            counts.add(kind);
        } else {
            print(line);
        }
    }

    private static boolean isFrequent(CallEvent event) {
        return event instanceof MessageEvent || event instanceof MessagesRemoved || event instanceof CallChanged;
    }

    void print(String line) {
        out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
    }

    CountDownLatch joined() {
        return joined;
    }

    double joinMillis() {
        return joinMillis;
    }

    /// How often each type of action ended in which way.
    Map<String, Map<String, Long>> actions() {
        return actions;
    }

    private static String line(CallEvent event) {
        return switch (event) {
            case CallStarted call -> "● " + call.title() + " is live";
            case CallJoined call -> "● the bot is in, after " + call.took().toMillis() + " ms";
            case CallChanged call ->
                "● " + call.participantCount() + " watching, a comment costs "
                        + (call.minimumStars() == 0 ? "nothing" : call.minimumStars() + "⭐");
            case CallEnded call ->
                "● the live story is over, it lasted " + call.lasted().toSeconds() + " s";
            case JoinLost call -> "● the bot dropped out: " + call.reason();
            case JoinRestored call -> "● the bot is back, after " + call.away().toMillis() + " ms";
            case MessageReceived message -> message.sender().name() + ": " + message.text();
            case ReactionReceived reaction ->
                reaction.sender().name() + " reacts " + reaction.emoji() + (reaction.isCustom() ? " (custom)" : "");
            case PaidCommentReceived comment ->
                comment.sender().name() + " pays " + comment.stars() + "⭐: " + comment.text();
            case DonationReceived gift -> gift.sender().name() + " donates " + gift.stars() + "⭐";
            case MessagesRemoved removed
            when removed.cause() == RemovalCause.MODERATED ->
                "− " + removed.messageIds().size() + " deleted";
            case MessageSendFailed failed -> "! a comment of the bot was taken back: " + failed.reason();
            case PlaybackStarted media -> "♪ the bot plays " + media.title();
            case PlaybackEnded media
            when media.end() == PlaybackEnded.End.FAILED ->
                "! " + media.title() + " could not be played: " + media.problem();
            case LocalRecordingEnded recording -> "● recorded: " + recording.file();
            case PlaybackEnded _, SpeakingStarted _, SpeakingStopped _ -> "";
            // Pushed out by newer ones, or already told by another line.
            case MessagesRemoved _, DonorsChanged _, ActionCompleted _ -> "";
            case StoryTurnedIntoVideo _ -> "● the live story has become a video";
            // Only video chats have these.
            case CallScheduled _, ParticipantEvent _, ParticipantsListed _, SpeakersChanged _ -> "";
        };
    }
}
