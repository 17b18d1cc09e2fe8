import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class LeaderboardTest extends PluginTest {

    @Test
    void 'shows the top donors'() {
        leaderboard Ann: 50, Bob: 20
        viewer('Cleo').says('!top')
        assert actions == [postedLeaderboard('Top donors', 5)]
    }

    @Test
    void 'shows as many as were asked for, within reason'() {
        leaderboard Ann: 50
        ['!top 3', '!TOP 1000', '!top -4'].each {
            viewer('Cleo').says(it)
            after '10s'
        }
        assert actions == [3, 20, 1].collect { postedLeaderboard('Top donors', it) }
    }

    @Test
    void 'says so when nobody has given anything'() {
        viewer('Cleo').says('!top')
        assert actions == [replied('Cleo', 'no Stars yet')]
    }

    @Test
    void 'shows it once per cooldown'() {
        leaderboard Ann: 50
        viewer('Bob').says('!top')
        after '9s'
        viewer('Cleo').says('!top')
        assert actions == [postedLeaderboard('Top donors', 5)]
    }

    @Test
    void 'tells somebody what they gave'() {
        leaderboard Ann: 50, Bob: 20
        viewer('Bob').says('!stars')
        assert actions == [replied('Bob', '20 of 70 ⭐')]
    }

    @Test
    void 'announces when the lead changes hands'() {
        viewer('Ann').pays(50, 'First')
        viewer('Ann').donates(5)
        viewer('Bob').pays(20, 'Almost')
        assert actions == []
        viewer('Bob').pays(40, 'Here I am')
        assert actions == [said('New leader: Bob, 60 ⭐')]
    }

    @Test
    void 'knows the leader still after it was saved again'() {
        viewer('Ann').pays(50, 'First')
        reload()
        viewer('Bob').pays(60, 'Second')
        assert actions == [said('New leader: Bob, 60 ⭐')]
    }

    @Test
    void 'keeps nothing of a call that has ended'() {
        viewer('Ann').pays(50, 'First')
        assert storage
        callEnds()
        assert !storage
    }

    @Test
    void 'does not obey what was said before it came'() {
        leaderboard Ann: 50
        viewer('Bob').saidEarlier('!top')
        assert actions == []
    }

    @Test
    void 'speaks German, and in the words of the operator'() {
        language 'de'
        settings heading: 'Danke euch'
        leaderboard Ann: 50
        viewer('Bob').says('!top')
        viewer('Bob').says('!stars')
        assert actions == [postedLeaderboard('Danke euch', 5), replied('Bob', '0 von 50 ⭐')]
    }
}
