import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class AnnouncerTest extends PluginTest {

    @Test
    void 'says its messages in turn, while people talk'() {
        settings messages: ['One', 'Two'], comments: 1
        3.times {
            viewer('Ann').says('Hi')
            after '10m'
        }
        assert said == ['One', 'Two', 'One']
    }

    @Test
    void 'is silent while nobody talks'() {
        settings messages: ['One'], comments: 2
        after '1h'
        viewer('Ann').says('Hi')
        after '1h'
        assert said == []
        viewer('Ann').says('Hello?')
        after '10m'
        assert said == ['One']
    }

    @Test
    void 'in any order, but none twice before all were said'() {
        settings messages: ['One', 'Two', 'Three'], comments: 0, shuffle: true
        after '30m'
        assert said.sort() == ['One', 'Three', 'Two']
    }

    @Test
    void 'says the next one when an admin wants it'() {
        settings messages: ['One', 'Two']
        viewer('Ann').says('!announce')
        2.times { owner('Olga').says('!announce') }
        assert said == ['One', 'Two']
    }

    @Test
    void 'has nothing to say by itself'() {
        settings comments: 0
        after '1h'
        assert said == []
    }
}
