import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class WelcomeTest extends PluginTest {

    @Test
    void 'greets once, a little later'() {
        viewer('Ann').says('Hi')
        assert actions == []
        after '20s'
        viewer('Ann').says('Hi again')
        after '1m'
        assert actions == [said('Welcome Ann 👋')]
    }

    @Test
    void 'greets those who come together in one comment'() {
        ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve'].each { viewer(it).says('Hi') }
        after '20s'
        assert actions == [said('Welcome Ann, Bob, Cleo and 2 more 👋')]
    }

    @Test
    void 'does not greet whoever was there before the bot, nor the owner'() {
        viewer('Ann').saidEarlier('Hi')
        viewer('Ann').says('Still here')
        owner('Olga').says('Welcome all')
        after '1m'
        assert actions == []
    }

    @Test
    void 'greets whoever joins a video chat'() {
        inVideoChat()
        viewer('Ann').joins()
        after '20s'
        assert actions == [said('Welcome Ann 👋')]
    }

    @Test
    void 'takes words of the operator'() {
        settings greeting: 'Nice to see you, {names}!', gather: '1s'
        viewer('Ann').says('Hi')
        after '1s'
        assert actions == [said('Nice to see you, Ann!')]
    }
}
