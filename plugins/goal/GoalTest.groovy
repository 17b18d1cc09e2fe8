import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class GoalTest extends PluginTest {

    @Test
    void 'says so at each step on the way'() {
        settings stars: 100, bar: 4
        viewer('Ann').pays(20, 'Go')
        assert actions == []
        viewer('Bob').donates(10)
        assert actions == [said('▰▱▱▱ 30/100 ⭐')]
    }

    @Test
    void 'a large gift is told once, by the last step it takes'() {
        settings stars: 100, bar: 0
        viewer('Ann').donates(80)
        assert actions == [said('80/100 ⭐')]
    }

    @Test
    void 'celebrates the goal once'() {
        settings stars: 100
        viewer('Ann').donates(100)
        viewer('Bob').donates(50)
        assert actions == [said('Goal reached: 100 ⭐ 🎉')]
    }

    @Test
    void 'shows how far it is, and no more often than every 5 s'() {
        settings stars: 10, bar: 0
        leaderboard Ann: 3
        2.times { viewer('Bob').says('!goal') }
        assert actions == [said('3/10 ⭐')]
    }

    @Test
    void 'admins set another goal, which outlives a restart'() {
        settings bar: 0
        owner('Olga').says('!setgoal 2000')
        viewer('Ann').says('!setgoal 1')
        reload()
        viewer('Ann').says('!goal')
        assert actions == [said('0/2000 ⭐'), said('0/2000 ⭐')]
    }

    @Test
    void 'speaks German'() {
        settings stars: 5
        language 'de'
        viewer('Ann').donates(5)
        assert actions == [said('Ziel erreicht: 5 ⭐ 🎉')]
    }
}
