import dev.compere.event.MuteState
import dev.compere.event.Participant
import dev.compere.event.ParticipantsListed
import dev.compere.plugin.testkit.PluginTest
import dev.compere.plugin.testkit.Viewer
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

class TalkQueueTest extends PluginTest {

    Viewer ann
    Viewer bob
    Viewer cleo

    @BeforeEach
    void 'three people are in a video chat'() {
        inVideoChat()
        (ann, bob, cleo) = ['Ann', 'Bob', 'Cleo'].collect { viewer(it) }
        [ann, bob, cleo]*.joins()
    }

    @Test
    void 'who raises a hand gets the floor when nobody has it'() {
        ann.raisesHand()
        assert actions == [allowedToSpeak(ann), loweredHand(ann), said('Ann has the floor')]
        assert ann.participant.mute() == MuteState.MUTED
        assert !ann.participant.handRaised()
    }

    @Test
    void 'the others wait in the order of their hands'() {
        [bob, ann, cleo]*.raisesHand()
        viewer('Dev').says('!queue')
        assert actions == [allowedToSpeak(bob), loweredHand(bob), said('Bob has the floor'), replied('Dev', 'Ann, Cleo')]
    }

    @Test
    void 'a turn ends after its time, and the next one is called'() {
        [ann, bob, cleo]*.raisesHand()
        ann.unmutes()
        after '3m'
        assert ann.participant.mute() == MuteState.MUTED_BY_ADMIN
        assert bob.participant.mute() == MuteState.MUTED
        after '3m'
        assert talk() == ['Ann has the floor', 'Bob has the floor, next is Cleo', 'Cleo has the floor']
    }

    @Test
    void 'the last one is muted when the turn is over'() {
        ann.raisesHand()
        after '3m'
        assert ann.participant.mute() == MuteState.MUTED_BY_ADMIN
        assert actions.last() == muted(ann)
        after '1h'
        assert actions == []
    }

    @Test
    void 'an administrator calls the next one early, and then the whole turn counts'() {
        [ann, bob, cleo]*.raisesHand()
        after '1m'
        bob.says('!next')
        owner('Olga').says('!next')
        after '179s'
        assert talk() == ['Ann has the floor', 'Bob has the floor, next is Cleo']
        after '1s'
        assert talk() == ['Cleo has the floor']
    }

    @Test
    void 'who lowers the hand or leaves is out of the queue'() {
        [ann, bob, cleo]*.raisesHand()
        bob.lowersHand()
        cleo.leaves()
        viewer('Dev').says('!queue')
        assert actions.last() == replied('Dev', 'nobody is waiting')
    }

    @Test
    void 'when the speaker leaves the next one has the floor'() {
        [ann, bob]*.raisesHand()
        ann.leaves()
        assert !actions.contains(muted(ann))
        assert bob.participant.mute() == MuteState.MUTED
    }

    @Test
    void 'hands that are up when the bot comes make the queue'() {
        reload()
        happens(new ParticipantsListed(call, now, participants.collect {
            new Participant(it.who(), it.mute(), it.volume(), false, true, false, false, false)
        }, true))
        after '3m'
        assert talk() == ['Ann has the floor, next is Bob', 'Bob has the floor, next is Cleo']
    }

    @Test
    void 'an ended call leaves nothing behind'() {
        ann.raisesHand()
        assert talk() == ['Ann has the floor']
        callEnds()
        after '1h'
        assert actions == []
    }

    /** What was said, whatever else was done. */
    private List<String> talk() {
        List<String> said = said
        actions
        said
    }
}
