import dev.compere.action.PostLeaderboard
import dev.compere.action.SendMessage
import dev.compere.event.CallEnded
import dev.compere.plugin.testkit.Rehearsal
import java.time.Duration
import org.junit.jupiter.api.Test

class LeaderboardTest {

    def plugin = Rehearsal.of('leaderboard')

    @Test
    void 'shows the top donors'() {
        plugin.leaderboard(Ann: 50, Bob: 20)
        plugin.viewer('Cleo').says('!top')
        assert plugin.actions() == [new PostLeaderboard('Top donors', 5)]
    }

    @Test
    void 'shows as many as were asked for, within reason'() {
        plugin.leaderboard(Ann: 50)
        ['!top 3', '!TOP 1000', '!top -4', '!top of the world'].each {
            plugin.viewer('Cleo').says(it)
            plugin.after('10s')
        }
        assert plugin.actions()*.places() == [3, 20, 1, 5]
    }

    @Test
    void 'says so when nobody has given anything'() {
        plugin.viewer('Cleo').says('!top')
        assert plugin.said() == ['Cleo, no Stars yet']
    }

    @Test
    void 'shows it once per cooldown'() {
        plugin.leaderboard(Ann: 50)
        plugin.viewer('Bob').says('!top')
        plugin.after('9s')
        plugin.viewer('Cleo').says('!top')
        assert plugin.actions().size() == 1
    }

    @Test
    void 'tells somebody what he gave'() {
        plugin.leaderboard(Ann: 50, Bob: 20)
        plugin.viewer('Bob').says('!stars')
        assert plugin.said() == ['Bob, 20 of 70 ⭐']
    }

    @Test
    void 'announces when the lead changes hands'() {
        plugin.viewer('Ann').pays(50, 'First')
        plugin.viewer('Ann').donates(5)
        plugin.viewer('Bob').pays(20, 'Almost')
        assert plugin.said() == []
        plugin.viewer('Bob').pays(40, 'Here I am')
        assert plugin.said() == ['New leader: Bob, 60 ⭐']
    }

    @Test
    void 'knows the leader still after it was saved again'() {
        plugin.viewer('Ann').pays(50, 'First')
        plugin.reload()
        plugin.viewer('Bob').pays(60, 'Second')
        assert plugin.actions() == [new SendMessage('New leader: Bob, 60 ⭐')]
    }

    @Test
    void 'keeps nothing of a call that has ended'() {
        plugin.viewer('Ann').pays(50, 'First')
        assert !plugin.storage.isEmpty()
        plugin.happens(new CallEnded(plugin.call, plugin.now(), Duration.ofHours(1)))
        assert plugin.storage.isEmpty()
    }

    @Test
    void 'does not obey what was said before it came'() {
        plugin.leaderboard(Ann: 50)
        plugin.viewer('Bob').saidEarlier('!top')
        assert plugin.actions() == []
    }
}
