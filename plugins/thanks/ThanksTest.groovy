import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class ThanksTest extends PluginTest {

    @Test
    void 'thanks for a paid comment'() {
        viewer('Ann').pays(50, 'Hello')
        after '3s'
        assert actions == [said('Ann, thanks for 50 ⭐')]
    }

    @Test
    void 'the more Stars, the warmer'() {
        [99, 100, 1000].each {
            viewer('Ann').donates(it)
            after '3s'
        }
        assert actions == [said('Ann, thanks for 99 ⭐'), said('Ann, wow: 100 ⭐ 🎉'), said('🎉 Ann: 1000 ⭐! 🎉')]
    }

    @Test
    void 'gathers several gifts of one person'() {
        viewer('Ann').pays(10, 'One')
        after '1s'
        viewer('Ann').donates(20)
        after '2s'
        assert actions == [said('Ann, thanks for 30 ⭐')]
    }

    @Test
    void 'gathers a flood of gifts into one comment that names who gave most'() {
        viewer('Ann').pays(10, 'Me')
        viewer('Bob').pays(30, 'Me too')
        viewer('Cleo').donates(25)
        after '3s'
        assert actions == [said('Bob and 2 more: 65 ⭐')]
    }

    @Test
    void 'starts gathering anew afterwards'() {
        viewer('Ann').pays(10, 'One')
        after '3s'
        viewer('Bob').pays(20, 'Two')
        after '3s'
        assert actions == [said('Ann, thanks for 10 ⭐'), said('Bob, thanks for 20 ⭐')]
    }

    @Test
    void 'is silent below the minimum'() {
        settings minimum: 10
        viewer('Ann').pays(9, 'Nearly')
        after '1m'
        assert actions == []
    }

    @Test
    void 'takes the words of the operator, by least Stars'() {
        settings tiers: ['1': 'Thx {name}', '50': '{name}, wow: {stars}!'], gather: '1s'
        viewer('Ann').pays(7, 'Hello')
        after '1s'
        viewer('Ann').pays(70, 'Hello')
        after '1s'
        assert actions == [said('Thx Ann'), said('Ann, wow: 70!')]
    }

    @Test
    void 'fits into a free comment'() {
        viewer('Ann').pays(500, 'Hello')
        viewer('Bob').pays(100, 'Hello')
        after '3s'
        assert said.every { it.length() <= 30 }
    }
}
