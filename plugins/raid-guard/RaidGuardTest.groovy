import dev.compere.action.ManageAction.AllowMessages
import dev.compere.action.ManageAction.MuteNewParticipants
import dev.compere.action.ManageAction.SetMinimumStars
import dev.compere.event.CallChanged
import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class RaidGuardTest extends PluginTest {

    def raid(int senders = 4, String text = 'the purple goats are here') {
        (1..senders).collect { viewer("Raider $it").says(text) }
    }

    @Test
    void 'deletes what many send at once, and what follows of it'() {
        viewer('Ann').says('A quiet evening')
        after '2m'
        def comments = raid(4)
        assert actions == [said('Raid: cleaning up')] + comments.collect { deleted(it) }
        after '1m'
        def late = viewer('Late').says('THE PURPLE GOATS are here!! 77')
        viewer('Ann').says('the purple goats are gone')
        assert actions == [deleted(late)]
        assert log == ["warn: raid in $call: 'the purple goats are here'"]
        after '10m'
        viewer('Ann').says('the purple goats are here, they said')
        assert actions == []
    }

    @Test
    void 'is not impressed by three, by slow ones and by one who repeats'() {
        raid(3)
        after '11s'
        raid(3)
        after '11s'
        9.times { viewer('Ann').says('the purple goats are here') }
        assert actions == []
    }

    @Test
    void 'lets people greet, vote, cheer and congratulate together'() {
        ['Hello everyone', '+1', 'Happy birthday Olga!!', 'Bravoooo', 'С днём рождения!', '🎉🎉', 'Team blue', 'Hahahaha',
         'Alles Gute Olga'].each { text ->
            (1..9).each { viewer("Viewer $it").says(text) }
        }
        assert actions == []
    }

    @Test
    void 'bears with a chorus of people it knows'() {
        (1..6).each { viewer("Viewer $it").says("I am number $it") }
        after '2m'
        (1..6).each { viewer("Viewer $it").says('Summer rain') }
        assert actions == []
    }

    @Test
    void 'leaves trusted people out of it'() {
        owner('Olga').says('the purple goats are here')
        raid(3)
        assert actions == []
    }

    @Test
    void 'only writes into the log in audit mode'() {
        settings audit: true
        raid(5)
        assert actions == []
        assert log.size() == 3
    }

    @Test
    void 'demands Stars in a live story until it is over, also when it is restarted'() {
        settings measure: 'stars', stars: 25
        happens new CallChanged(call, now, 'Live', 40, 3, true, false, false)
        raid()
        assert actions.last() == asked(new SetMinimumStars(25))
        reload()
        after '4m'
        assert actions == [asked(new SetMinimumStars(3)), said('Open again')]
        assert storage.keySet().every { it.startsWith('look') }
    }

    @Test
    void 'closes a video chat and mutes newcomers if the operator wants it'() {
        inVideoChat()
        settings measure: 'close', mute_newcomers: true
        raid()
        assert actions.takeRight(2) == [asked(new AllowMessages(false)), asked(new MuteNewParticipants(true))]
        after '4m'
        assert actions == [asked(new AllowMessages(true)), asked(new MuteNewParticipants(false)), said('Open again')]
    }

    @Test
    void 'locks and unlocks for admins'() {
        viewer('Ann').says('!lockdown')
        assert actions == []
        owner('Olga').says('!lockdown 5')
        assert actions == [asked(new AllowMessages(false)), replied('Olga', 'locked for 5 min')]
        owner('Olga').says('!unlock')
        assert actions == [asked(new AllowMessages(true)), said('Open again')]
        owner('Olga').says('!unlock')
        assert actions == [replied('Olga', 'there is no lockdown')]
    }

    @Test
    void 'closes the comments for an admin while a raid is only being deleted'() {
        raid()
        owner('Olga').says('!lockdown')
        assert actions.takeRight(2) == [asked(new AllowMessages(false)), replied('Olga', 'locked for 3 min')]
        owner('Olga').says('!lockdown')
        assert actions == [replied('Olga', 'locked for 3 min')]
    }

    @Test
    void 'leaves a call alone that was closed already'() {
        happens new CallChanged(call, now, 'Live', 40, 50, false, false, false)
        owner('Olga').says('!lockdown')
        after '5m'
        assert actions == [replied('Olga', 'locked for 3 min')]
    }

    @Test
    void 'notices many new people at once, but not at the beginning'() {
        settings measure: 'stars', newcomers_most: 5
        (1..9).each { viewer("Early $it").says("I am number $it") }
        assert actions == []
        after '5m'
        (1..9).each { viewer("Late $it").says("It is me $it") }
        assert actions == [said('Many new people at once'), asked(new SetMinimumStars(10))]
        after '5m'
        assert actions.size() == 2
    }

    @Test
    void 'forgets a call that has ended'() {
        raid()
        callEnds()
        assert storage.isEmpty()
        assert actions.size() == 5
    }
}
