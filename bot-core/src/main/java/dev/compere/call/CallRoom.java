package dev.compere.call;

import dev.compere.event.CallChanged;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.Donor;
import dev.compere.event.DonorsChanged;
import dev.compere.event.MessageSendFailed;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.Sender;
import dev.compere.event.SpeakersChanged;
import dev.compere.event.StoryTurnedIntoVideo;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.LiveStoryDonors;
import dev.compere.telegram.object.MessageSender;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One call as TDLib's updates tell it, turned into events.
///
/// Used on TDLib's update thread only, except for [#groupCall], which any thread may read.
final class CallRoom {

    private final FoundCall found;
    private final MessageSender self;
    private final MessageReader reader;
    private final SenderNames names;
    private final Clock telegramTime;
    private final Occurrences occurrences = new Occurrences();
    private final DonationPairing pairing = new DonationPairing();
    private final ShownMessages shown;
    private final RecentTexts ownTexts = new RecentTexts();
    private CallChanged lastChange;
    private List<Sender> lastSpeakers = List.of();
    private boolean isVideo;
    private volatile GroupCall groupCall;

    /// @param self who the bot is in the call
    /// @param messageSeconds how long a message of the call lives; then TDLib drops it
    CallRoom(
            FoundCall found,
            GroupCall groupCall,
            MessageSender self,
            SenderNames names,
            Clock telegramTime,
            long messageSeconds) {
        this.found = found;
        this.groupCall = groupCall;
        this.self = self;
        this.names = names;
        this.shown = new ShownMessages(messageSeconds);
        this.telegramTime = telegramTime;
        this.reader = new MessageReader(
                found.key(), Instant.ofEpochSecond(telegramTime.instant().getEpochSecond()));
    }

    CallKey key() {
        return found.key();
    }

    /// Who the bot is in the call.
    MessageSender self() {
        return self;
    }

    String title() {
        return found.title();
    }

    GroupCall groupCall() {
        return groupCall;
    }

    /// What people call the sender. Safe from any thread.
    String nameOf(MessageSender sender) {
        return names.of(sender).name();
    }

    /// A comment, reaction, paid comment or donation; nothing for the bot's own.
    Optional<CallEvent> message(GroupCallMessage message) {
        long sender = SenderNames.idOf(message.senderId());
        long stars = message.paidMessageStarCount();
        shown.add(message.messageId(), message.date(), stars);
        pairing.message(sender, stars, stars > 0 && message.text().text().isEmpty());
        if (isOwn(message.senderId())) {
            ownTexts.add(message.messageId(), message.text().text());
            return Optional.empty();
        }
        int occurrence = stars > 0
                ? occurrences.count(
                        sender, message.date(), stars, message.text().text())
                : 0;
        return Optional.of(reader.read(message, names.of(message.senderId()), occurrence));
    }

    /// A donation that came as a reaction only, because it is smaller than the minimum of a comment. A bigger one is
    /// the second half of a message: of the one before, or, right after a join, of one told earlier as an old one.
    Optional<CallEvent> paidReaction(MessageSender sender, long stars) {
        boolean told = pairing.completes(SenderNames.idOf(sender), stars) || stars >= groupCall.paidMessageStarCount();
        if (told || isOwn(sender)) {
            return Optional.empty();
        }
        var now = Instant.ofEpochSecond(telegramTime.instant().getEpochSecond());
        int occurrence = occurrences.count(SenderNames.idOf(sender), (int) now.getEpochSecond(), stars, "");
        return Optional.of(new DonationReceived(key(), now, 0, names.of(sender), stars, occurrence));
    }

    List<CallEvent> removed(Collection<Integer> messageIds) {
        var now = telegramTime.instant();
        boolean over = !groupCall.isActive() || (!groupCall.isJoined() && !groupCall.needRejoin());
        boolean everything = messageIds.size() == shown.size();
        var events = new ArrayList<CallEvent>();
        shown.remove(messageIds, now.getEpochSecond(), over || (everything && messageIds.size() > 1))
                .forEach((cause, ids) -> events.add(new MessagesRemoved(key(), now, ids, cause)));
        return events;
    }

    CallEvent sendFailed(int messageId, String reason) {
        var text = ownTexts.of(messageId);
        return new MessageSendFailed(key(), telegramTime.instant(), messageId, text, reason);
    }

    CallEvent donors(LiveStoryDonors donors) {
        var top = donors.topDonors().stream()
                .map(donor ->
                        new Donor(donor.senderId() == null ? null : names.of(donor.senderId()), donor.starCount()))
                .toList();
        return new DonorsChanged(key(), telegramTime.instant(), donors.totalStarCount(), top);
    }

    /// Keeps the call's new state, and tells what of it people can see.
    List<CallEvent> changed(GroupCall now) {
        groupCall = now;
        if (!now.isJoined() && !now.needRejoin()) {
            // Out of the call TDLib forgets its messages: after the next join it tells them again.
            occurrences.forget();
        }
        var events = new ArrayList<CallEvent>();
        if (now.isActive()) {
            change(now).ifPresent(events::add);
            speakers(now).ifPresent(events::add);
        }
        return events;
    }

    private Optional<CallEvent> change(GroupCall now) {
        var change = new CallChanged(
                key(),
                telegramTime.instant(),
                now.title().isEmpty() ? found.title() : now.title(),
                now.participantCount(),
                now.paidMessageStarCount(),
                now.areMessagesAllowed(),
                now.muteNewParticipants(),
                now.recordDuration() > 0);
        if (isSame(lastChange, change)) {
            return Optional.empty();
        }
        lastChange = change;
        return Optional.of(change);
    }

    private Optional<CallEvent> speakers(GroupCall now) {
        var speakers = now.recentSpeakers().stream()
                .map(speaker -> names.of(speaker.participantId()))
                .toList();
        if (speakers.equals(lastSpeakers)) {
            return Optional.empty();
        }
        lastSpeakers = speakers;
        return Optional.of(new SpeakersChanged(key(), telegramTime.instant(), speakers));
    }

    /// The live story is over and its recording is there; told once.
    Optional<CallEvent> turnedIntoVideo() {
        if (isVideo) {
            return Optional.empty();
        }
        isVideo = true;
        return Optional.of(new StoryTurnedIntoVideo(key(), telegramTime.instant()));
    }

    void levels(MessageLevels levels) {
        shown.levels(levels);
    }

    private boolean isOwn(MessageSender sender) {
        return sender.equals(self) || sender.equals(groupCall.messageSenderId());
    }

    private static boolean isSame(CallChanged before, CallChanged after) {
        return before != null
                && before.equals(new CallChanged(
                        after.call(),
                        before.at(),
                        after.title(),
                        after.participantCount(),
                        after.minimumStars(),
                        after.messagesAllowed(),
                        after.newParticipantsMuted(),
                        after.recorded()));
    }
}
