import dev.compere.action.ParticipantAction.AllowToSpeak
import dev.compere.action.ParticipantAction.LowerHand
import dev.compere.action.ParticipantAction.Mute
import dev.compere.action.SendMessage
import dev.compere.event.MuteState
import dev.compere.event.Participant
import dev.compere.event.ParticipantsListed
import dev.compere.plugin.testkit.Rehearsal
import org.junit.jupiter.api.Test

class TalkQueueTest {

    def plugin = Rehearsal.of('talk-queue').inVideoChat()
    def ann = plugin.viewer('Ann')
    def bob = plugin.viewer('Bob')
    def cleo = plugin.viewer('Cleo')

    TalkQueueTest() {
        [ann, bob, cleo]*.joins()
    }

    @Test
    void 'who raises a hand gets the floor when nobody has it'() {
        ann.raisesHand()
        assert plugin.actions() == [
                new AllowToSpeak(ann.sender.id()),
                new LowerHand(ann.sender.id()),
                new SendMessage('Ann has the floor')]
        assert ann.participant.mute() == MuteState.MUTED
        assert !ann.participant.handRaised()
    }

    @Test
    void 'the others wait in the order of their hands'() {
        [bob, ann, cleo]*.raisesHand()
        plugin.viewer('Dev').says('!queue')
        assert plugin.said() == ['Bob has the floor', 'Dev, Ann, Cleo']
    }

    @Test
    void 'a turn ends after its time, and the next one is called'() {
        [ann, bob, cleo]*.raisesHand()
        ann.unmutes()
        plugin.after('3m')
        assert ann.participant.mute() == MuteState.MUTED_BY_ADMIN
        assert bob.participant.mute() == MuteState.MUTED
        plugin.after('3m')
        assert plugin.said() == ['Ann has the floor', 'Bob has the floor, next is Cleo', 'Cleo has the floor']
    }

    @Test
    void 'the last one is muted when his turn is over'() {
        ann.raisesHand()
        plugin.after('3m')
        assert ann.participant.mute() == MuteState.MUTED_BY_ADMIN
        plugin.actions()
        plugin.after('1h')
        assert plugin.actions() == []
    }

    @Test
    void 'an administrator calls the next one early, and then the whole turn counts'() {
        [ann, bob, cleo]*.raisesHand()
        plugin.after('1m')
        bob.says('!next')
        plugin.owner('Olga').says('!next')
        plugin.after('179s')
        assert plugin.said() == ['Ann has the floor', 'Bob has the floor, next is Cleo']
        plugin.after('1s')
        assert plugin.said() == ['Cleo has the floor']
    }

    @Test
    void 'who lowers the hand or leaves is out of the queue'() {
        [ann, bob, cleo]*.raisesHand()
        bob.lowersHand()
        cleo.leaves()
        plugin.viewer('Dev').says('!queue')
        assert plugin.said().last() == 'Dev, nobody is waiting'
    }

    @Test
    void 'when the speaker leaves the next one has the floor'() {
        [ann, bob]*.raisesHand()
        ann.leaves()
        assert plugin.actions().findAll { it instanceof Mute } == []
        assert bob.participant.mute() == MuteState.MUTED
    }

    @Test
    void 'hands that are up when the bot comes make the queue'() {
        plugin = Rehearsal.of('talk-queue', announce: false, turn: '10s').inVideoChat()
        def dev = plugin.viewer('Dev')
        def eli = plugin.viewer('Eli')
        [dev, eli]*.joins()
        plugin.reload()
        plugin.happens(new ParticipantsListed(plugin.call, plugin.now(), plugin.participants.collect {
            new Participant(it.who(), it.mute(), it.volume(), false, true, false, false, false)
        }, true))
        assert dev.participant.mute() == MuteState.MUTED
        plugin.after('10s')
        assert eli.participant.mute() == MuteState.MUTED
        assert plugin.said() == []
    }

    @Test
    void 'an ended call leaves nothing behind'() {
        ann.raisesHand()
        plugin.callEnds()
        plugin.actions()
        plugin.after('1h')
        assert plugin.actions().findAll { it instanceof SendMessage } == []
    }
}
