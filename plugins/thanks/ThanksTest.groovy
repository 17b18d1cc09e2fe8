import dev.compere.plugin.testkit.Rehearsal
import org.junit.jupiter.api.Test

class ThanksTest {

    def plugin = Rehearsal.of('thanks')

    @Test
    void 'thanks for a paid comment'() {
        plugin.viewer('Ann').pays(50, 'Hello')
        plugin.after('3s')
        assert plugin.said() == ['Ann, thanks for 50 ⭐']
    }

    @Test
    void 'thanks for a donation in other words'() {
        plugin.viewer('Ann').donates(5)
        plugin.after('3s')
        assert plugin.said() == ['Ann donated 5 ⭐ Thanks!']
    }

    @Test
    void 'gathers several gifts of one person'() {
        plugin.viewer('Ann').pays(10, 'One')
        plugin.after('1s')
        plugin.viewer('Ann').donates(20)
        plugin.after('2s')
        assert plugin.said() == ['Ann, thanks for 30 ⭐']
    }

    @Test
    void 'gathers a flood of gifts into one comment that names who gave most'() {
        plugin.viewer('Ann').pays(10, 'Me')
        plugin.viewer('Bob').pays(30, 'Me too')
        plugin.viewer('Cleo').donates(25)
        plugin.after('3s')
        assert plugin.said() == ['Bob and 2 more: 65 ⭐']
    }

    @Test
    void 'starts gathering anew afterwards'() {
        plugin.viewer('Ann').pays(10, 'One')
        plugin.after('3s')
        plugin.viewer('Bob').pays(20, 'Two')
        plugin.after('3s')
        assert plugin.said() == ['Ann, thanks for 10 ⭐', 'Bob, thanks for 20 ⭐']
    }

    @Test
    void 'is silent below the minimum'() {
        plugin = Rehearsal.of('thanks', minimum: 10)
        plugin.viewer('Ann').pays(9, 'Nearly')
        plugin.after('1m')
        assert plugin.said() == []
    }

    @Test
    void 'takes its words from the settings'() {
        plugin = Rehearsal.of('thanks', comment: 'Wow {name}: {stars}!', gather: '1s')
        plugin.viewer('Ann').pays(7, 'Hello')
        plugin.after('1s')
        assert plugin.said() == ['Wow Ann: 7!']
    }

    @Test
    void 'fits into a free comment'() {
        plugin.viewer('Ann').pays(500, 'Hello')
        plugin.viewer('Bob').pays(100, 'Hello')
        plugin.after('3s')
        assert plugin.said().every { it.length() <= 30 }
    }
}
