package dev.compere.app;

import dev.compere.dispatch.DispatchObserver;
import dev.compere.event.ActionCompleted;
import dev.compere.event.CallChanged;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import dev.compere.event.DonorsChanged;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.LocalRecordingEnded;
import dev.compere.event.MediaEvent;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageSendFailed;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.ParticipantEvent;
import dev.compere.event.ParticipantsListed;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.SpeakersChanged;
import dev.compere.event.StoryTurnedIntoVideo;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs what becomes of the calls, and what a plugin missed. What viewers say is not logged: it is theirs.
final class EventLines implements DispatchObserver {

    private static final Logger log = LoggerFactory.getLogger("dev.compere.call");
    private static final long DROPS_PER_LINE = 1000;

    private final ConcurrentMap<String, Long> drops = new ConcurrentHashMap<>();

    @Override
    public void accepted(CallEvent event) {
        switch (event) {
            case CallScheduled call ->
                log.info("{} is scheduled for {}: {}", call.title(), call.startsAt(), call.call());
            case CallStarted call -> log.info("{} is live: {}", call.title(), call.call());
            case CallJoined call ->
                log.info(
                        "the bot is in {}, after {} ms",
                        call.call(),
                        call.took().toMillis());
            case JoinLost call -> log.warn("the bot is out of {}: {}", call.call(), call.reason());
            case JoinRestored call ->
                log.info(
                        "the bot is back in {}, after {} ms",
                        call.call(),
                        call.away().toMillis());
            case CallEnded call ->
                log.info(
                        "{} is over, it lasted {} s", call.call(), call.lasted().toSeconds());
            case StoryTurnedIntoVideo call -> log.info("{} can be seen as a video", call.call());
            case ParticipantsListed list
            when !list.complete() ->
                log.warn(
                        "Telegram tells only {} participants of {}",
                        list.participants().size(),
                        list.call());
            case MessageSendFailed failed -> log.warn("Telegram took a comment of the bot back: {}", failed.reason());
            case PlaybackEnded media
            when media.end() == PlaybackEnded.End.FAILED ->
                log.warn("{} could not be played in {}: {}", media.title(), media.call(), media.problem());
            case LocalRecordingEnded recording ->
                log.info(
                        "{} is recorded, {} s of {}: {}",
                        recording.file(),
                        recording.length().toSeconds(),
                        recording.call(),
                        recording.reason());
            // What viewers do, what Telegram counts, and what another line tells.
            case MessageEvent _,
                    MessagesRemoved _,
                    DonorsChanged _,
                    ParticipantEvent _,
                    ParticipantsListed _,
                    SpeakersChanged _,
                    MediaEvent _,
                    CallChanged _,
                    ActionCompleted _ -> {}
        }
    }

    @Override
    public void dropped(String subscriber, CallEvent event) {
        long count = drops.merge(subscriber, 1L, Long::sum);
        if (count % DROPS_PER_LINE == 1) {
            log.warn("plugin {} cannot keep up: {} events missed so far", subscriber, count);
        }
    }
}
