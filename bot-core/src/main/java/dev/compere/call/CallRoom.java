package dev.compere.call;

import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import dev.compere.event.DonationReceived;
import dev.compere.event.Donor;
import dev.compere.event.DonorsChanged;
import dev.compere.event.MessageSendFailed;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.Sender;
import dev.compere.event.StoryTurnedIntoVideo;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.LiveStoryDonors;
import dev.compere.telegram.object.MessageSender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One call as TDLib's updates tell it, turned into events.
///
/// Used in turn, as [Attended] sees to; [#groupCall] and [#participants] may be read by any thread.
final class CallRoom {

    private final FoundCall found;
    private final MessageSender self;
    private final SenderNames names;
    private final Clock telegramTime;
    private final Occurrences occurrences = new Occurrences();
    private final Occurrences withoutMessage = new Occurrences();
    private final DonationPairing pairing = new DonationPairing();
    private final ShownMessages shown;
    private final RecentTexts ownTexts = new RecentTexts();
    private final CallLooks looks;
    private final ParticipantList participants;
    private MessageReader reader;
    private int newestMessage;
    private boolean hasVideo;
    private volatile boolean ended;
    private volatile boolean videoTold;
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
        this.shown = new ShownMessages(messageSeconds, found.key().kind() == CallKind.LIVE_STORY);
        this.telegramTime = telegramTime;
        this.looks = new CallLooks(found, names, telegramTime);
        this.participants = new ParticipantList(found.key(), names, telegramTime);
        this.reader = new MessageReader(
                found.key(), Instant.ofEpochSecond(telegramTime.instant().getEpochSecond()));
    }

    FoundCall found() {
        return found;
    }

    CallKey key() {
        return found.key();
    }

    /// Who the bot is in the call.
    MessageSender self() {
        return self;
    }

    /// Telegram's time, for events: what happens in a call is dated by one clock. Safe from any thread.
    Instant now() {
        return telegramTime.instant();
    }

    String title() {
        return found.title();
    }

    GroupCall groupCall() {
        return groupCall;
    }

    /// What people call the sender. Safe from any thread.
    String nameOf(MessageSender sender) {
        return senderOf(sender).name();
    }

    /// Safe from any thread.
    Sender senderOf(MessageSender sender) {
        return names.of(sender);
    }

    /// A comment, reaction, paid comment or donation; nothing for the bot's own.
    Optional<CallEvent> message(GroupCallMessage message) {
        long sender = SenderNames.idOf(message.senderId());
        long stars = message.paidMessageStarCount();
        shown.add(message.messageId(), message.date(), stars);
        pairing.message(sender, stars, stars > 0 && message.text().text().isEmpty());
        newestMessage = Math.max(newestMessage, message.date());
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
        int occurrence = -withoutMessage.count(SenderNames.idOf(sender), (int) now.getEpochSecond(), stars, "");
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
            reader = reader.toldUntil(newestMessage);
        }
        if (!now.isActive()) {
            return end(now);
        }
        var events = new ArrayList<>(looks.changed(now));
        events.addAll(listing(now));
        return events;
    }

    /// Who is in the call. Safe from any thread.
    ParticipantList participants() {
        return participants;
    }

    /// Somebody came, changed or left.
    Optional<CallEvent> participant(GroupCallParticipant told) {
        return participants.told(told);
    }

    boolean isOver() {
        return ended;
    }

    boolean isVideoTold() {
        return videoTold;
    }

    /// All that TDLib will tell of the participants was told, although it does not say so.
    List<CallEvent> participantsEnd() {
        return participants.listed(false, groupCall.participantCount());
    }

    /// The live story's recording is there: told once, and after the end.
    List<CallEvent> turnedIntoVideo() {
        hasVideo = true;
        return video();
    }

    /// The call is over, although TDLib was not told; told once.
    List<CallEvent> over() {
        return end(groupCall);
    }

    private List<CallEvent> end(GroupCall now) {
        if (ended) {
            return List.of();
        }
        ended = true;
        var events = new ArrayList<CallEvent>();
        events.add(new CallEnded(key(), telegramTime.instant(), Duration.ofSeconds(now.duration())));
        events.addAll(video());
        return events;
    }

    private List<CallEvent> video() {
        if (!hasVideo || !ended || videoTold) {
            return List.of();
        }
        videoTold = true;
        return List.of(new StoryTurnedIntoVideo(key(), telegramTime.instant()));
    }

    private List<CallEvent> listing(GroupCall now) {
        return key().kind() == CallKind.VIDEO_CHAT && now.loadedAllParticipants() && now.isJoined()
                ? participants.listed(true, now.participantCount())
                : List.of();
    }

    void levels(MessageLevels levels) {
        shown.levels(levels);
    }

    private boolean isOwn(MessageSender sender) {
        return sender.equals(self) || sender.equals(groupCall.messageSenderId());
    }
}
