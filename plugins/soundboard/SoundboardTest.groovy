import dev.compere.action.RefusalReason
import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

class SoundboardTest extends PluginTest {

    @BeforeEach
    void configure() {
        settings sounds: [ding: 'sounds/ding.wav', dong: 'sounds/dong.wav']
    }

    @Test
    void 'plays the sound that a paid comment names'() {
        viewer('Ann').pays(5, 'Hey DING!')
        assert actions == [said(sound: 'sounds/ding.wav')]
    }

    @Test
    void 'needs the Stars and a sound it has'() {
        viewer('Ann').pays(4, 'ding')
        viewer('Ann').pays(5, 'dingdong')
        viewer('Ann').says('ding')
        assert actions == []
    }

    @Test
    void 'one sound keeps the next away for a while'() {
        viewer('Ann').pays(5, 'ding')
        viewer('Bob').pays(5, 'dong')
        after '5s'
        viewer('Cleo').pays(5, 'dong')
        assert actions == [said(sound: 'sounds/ding.wav'), said(sound: 'sounds/dong.wav')]
    }

    @Test
    void 'shows a card if the operator wants one'() {
        settings sounds: [ding: 'ding.wav'], card: '{name}: {sound}!'
        viewer('Ann').pays(5, 'ding')
        assert actions == [said(sound: 'ding.wav'), said(card: 'Ann: ding!')]
    }

    @Test
    void 'tells the operator what cannot be played'() {
        viewer('Ann').pays(5, 'ding')
        assert actions.size() == 1
        refused new RefusalReason.NothingPlays()
        assert log == ['warn: ding cannot be played: nothing is played at the moment']
    }

    @Test
    void 'lists the sounds'() {
        viewer('Ann').says('!sounds')
        assert said == ['Ann, 5 ⭐: ding, dong']
    }
}
