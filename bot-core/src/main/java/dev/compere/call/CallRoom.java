package dev.compere.call;

import dev.compere.event.CallChanged;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.Donor;
import dev.compere.event.DonorsChanged;
import dev.compere.event.MessageSendFailed;
import dev.compere.event.MessagesRemoved;
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

    /// How long a live story's message lives on Telegram; then TDLib drops it.
    private static final long LIVE_STORY_MESSAGE_SECONDS = 86_400;

    private final FoundCall found;
    private final MessageSender self;
    private final MessageReader reader;
    private final SenderNames names;
    private final Clock telegramTime;
    private final Occurrences occurrences = new Occurrences();
    private final DonationPairing pairing = new DonationPairing();
    private final ShownMessages shown = new ShownMessages(LIVE_STORY_MESSAGE_SECONDS);
    private CallChanged lastChange;
    private volatile GroupCall groupCall;

    CallRoom(FoundCall found, GroupCall groupCall, MessageSender self, SenderNames names, Clock telegramTime) {
        this.found = found;
        this.groupCall = groupCall;
        this.self = self;
        this.names = names;
        this.telegramTime = telegramTime;
        this.reader = new MessageReader(
                found.key(), Instant.ofEpochSecond(telegramTime.instant().getEpochSecond()));
    }

    CallKey key() {
        return found.key();
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
        return new MessageSendFailed(key(), telegramTime.instant(), messageId, reason);
    }

    CallEvent donors(LiveStoryDonors donors) {
        var top = donors.topDonors().stream()
                .map(donor ->
                        new Donor(donor.senderId() == null ? null : names.of(donor.senderId()), donor.starCount()))
                .toList();
        return new DonorsChanged(key(), telegramTime.instant(), donors.totalStarCount(), top);
    }

    /// Keeps the call's new state; an event if something changed that people can see.
    Optional<CallEvent> changed(GroupCall now) {
        groupCall = now;
        if (!now.isJoined() && !now.needRejoin()) {
            // Out of the call TDLib forgets its messages: after the next join it tells them again.
            occurrences.forget();
        }
        var change = new CallChanged(
                key(),
                telegramTime.instant(),
                found.title(),
                now.participantCount(),
                now.paidMessageStarCount(),
                now.areMessagesAllowed());
        if (!now.isActive() || isSame(lastChange, change)) {
            return Optional.empty();
        }
        lastChange = change;
        return Optional.of(change);
    }

    void levels(MessageLevels levels) {
        shown.levels(levels);
    }

    private boolean isOwn(MessageSender sender) {
        return sender.equals(self) || sender.equals(groupCall.messageSenderId());
    }

    private static boolean isSame(CallChanged before, CallChanged after) {
        return before != null
                && before.participantCount() == after.participantCount()
                && before.minimumStars() == after.minimumStars()
                && before.messagesAllowed() == after.messagesAllowed();
    }
}
