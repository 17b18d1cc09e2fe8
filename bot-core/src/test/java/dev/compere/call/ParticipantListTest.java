package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.event.ParticipantChanged;
import dev.compere.event.ParticipantJoined;
import dev.compere.event.ParticipantLeft;
import dev.compere.event.ParticipantsListed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What TDLib's one way of telling about a participant means in each case.
class ParticipantListTest {

    private static final int NOW = 1_800_000_000;
    private static final int EARLIER = NOW - 500;
    private static final int LATER = NOW + 5;
    private static final long ANN = 888;
    private static final long BO = 999;

    private final ParticipantList list = new ParticipantList(
            CallKey.videoChat(-100, EARLIER),
            new SenderNames(),
            Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    @Test
    void whoIsThereBeforeTheListIsToldDoesNotJoin() {
        assertThat(tell(new Told(ANN).joinedAt(EARLIER))).isEmpty();
        assertThat(tell(new Told(BO).joinedAt(LATER))).isEmpty();
        var listed = (ParticipantsListed) only(list.listed(true, 2));
        assertThat(listed.participants()).extracting(shown -> shown.who().id()).containsExactly(BO, ANN);
        assertThat(listed.complete()).isTrue();
    }

    @Test
    void theListIsToldOnce() {
        list.listed(true, 1);
        assertThat(list.listed(true, 1)).isEmpty();
    }

    @Test
    void whoComesLaterJoinsAndLeaves() {
        list.listed(true, 1);
        assertThat(tell(new Told(ANN).joinedAt(LATER))).get().isInstanceOf(ParticipantJoined.class);
        assertThat(tell(new Told(ANN).gone())).get().isInstanceOf(ParticipantLeft.class);
        assertThat(list.participants()).isEmpty();
    }

    @Test
    void movingUpTheListIsNoChange() {
        tell(new Told(ANN).joinedAt(EARLIER));
        list.listed(true, 1);
        assertThat(tell(new Told(ANN).activeAt(NOW).joinedAt(EARLIER))).isEmpty();
    }

    @Test
    void aRaisedHandIsAChange() {
        tell(new Told(ANN).joinedAt(EARLIER));
        list.listed(true, 1);
        var change = (ParticipantChanged)
                tell(new Told(ANN).joinedAt(EARLIER).handRaised()).orElseThrow();
        assertThat(change.raisedHand()).isTrue();
    }

    @Test
    void theThreeWaysToBeMutedAreTold() {
        assertThat(muteOf(new Told(ANN).joinedAt(EARLIER))).isEqualTo(MuteState.UNMUTED);
        assertThat(muteOf(new Told(ANN).joinedAt(EARLIER).muted(true))).isEqualTo(MuteState.MUTED);
        assertThat(muteOf(new Told(ANN).joinedAt(EARLIER).muted(false))).isEqualTo(MuteState.MUTED_BY_ADMIN);
    }

    @Test
    void whoDropsOutOfTheLoadedPartHasNotLeftAndDoesNotJoinAgain() {
        tell(new Told(ANN).joinedAt(EARLIER));
        list.listed(false, 500);
        assertThat(tell(new Told(ANN).outOfSight())).isEmpty();
        assertThat(list.participants()).isEmpty();
        assertThat(tell(new Told(ANN).activeAt(NOW).joinedAt(EARLIER))).isEmpty();
        assertThat(list.participants()).hasSize(1);
    }

    @Test
    void whoJoinedAfterTheBotJoinsAlthoughThePartBelowIsUnknown() {
        list.listed(false, 500);
        assertThat(tell(new Told(ANN).joinedAt(LATER))).get().isInstanceOf(ParticipantJoined.class);
        assertThat(tell(new Told(BO).countingDown().joinedAt(LATER))).get().isInstanceOf(ParticipantJoined.class);
        assertThat(tell(new Told(777).countingDown().joinedAt(EARLIER))).isEmpty();
    }

    @Test
    void afterARejoinOnlyWhoIsReallyGoneHasLeft() {
        tell(new Told(ANN).joinedAt(EARLIER));
        tell(new Told(BO).joinedAt(EARLIER));
        list.listed(true, 2);
        assertThat(tell(new Told(ANN).outOfSight())).isEmpty();
        assertThat(tell(new Told(BO).outOfSight())).isEmpty();
        assertThat(list.isInDoubt(2)).isTrue();
        assertThat(tell(new Told(BO).joinedAt(EARLIER))).isEmpty();
        var left = (ParticipantLeft) only(list.listed(true, 1));
        assertThat(left.participant().who().id()).isEqualTo(ANN);
    }

    @Test
    void theBotItselfNeitherJoinsNorLeaves() {
        list.listed(true, 1);
        assertThat(tell(new Told(ANN).joinedAt(LATER).self())).isEmpty();
        assertThat(tell(new Told(ANN).outOfSight().self())).isEmpty();
        assertThat(list.listed(true, 1)).isEmpty();
    }

    @Test
    void anOrderThatCannotBeReadTellsNoDate() {
        assertThat(ListOrder.joinedAt("newer-than-all")).isZero();
    }

    private MuteState muteOf(Told told) {
        tell(told);
        return list.participants().stream().map(Participant::mute).toList().getFirst();
    }

    private Optional<CallEvent> tell(Told told) {
        return list.told(told.participant());
    }

    private static CallEvent only(List<CallEvent> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
