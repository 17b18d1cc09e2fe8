import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class GiveawayTest extends PluginTest {

    @Test
    void 'draws one of those who entered'() {
        owner('Olga').says('!giveaway a mug')
        viewer('Ann').says('!join')
        viewer('Bob').says('no thanks')
        owner('Olga').says('!draw')
        assert said == ['Giveaway: a mug! Write !join', '🎉 Ann wins a mug!']
    }

    @Test
    void 'nobody wins twice'() {
        owner('Olga').says('!giveaway a mug')
        3.times { viewer('Ann').says('!join') }
        viewer('Bob').says('!join')
        3.times { owner('Olga').says('!draw') }
        assert said.drop(1) as Set == ['🎉 Ann wins a mug!', '🎉 Bob wins a mug!', 'Olga, nobody to draw'] as Set
    }

    @Test
    void 'Stars give more chances, if the operator wants that'() {
        settings stars_per_ticket: 1, most_tickets: 1000
        int wins = 0
        owner('Olga').says('!giveaway a mug')
        20.times {
            viewer('Ann').says('!join')
            viewer('Bob').says('!join')
            if (it == 0) viewer('Ann').donates(999)
            owner('Olga').says('!draw')
            if (said.any { it.contains('Ann wins') }) wins++
        }
        assert wins > 15
    }

    @Test
    void 'one at a time, opened and closed by admins'() {
        viewer('Ann').says('!giveaway a mug')
        owner('Olga').says('!giveaway a mug')
        owner('Olga').says('!giveaway a hat')
        owner('Olga').says('!endgiveaway')
        owner('Olga').says('!draw')
        assert said == ['Giveaway: a mug! Write !join', 'Olga, one is open: !endgiveaway first',
                'Olga, the giveaway is closed', 'Olga, nobody to draw']
    }

    @Test
    void 'the word to enter with can be another'() {
        settings word: 'me'
        owner('Olga').says('!giveaway a mug')
        viewer('Ann').says('!me')
        owner('Olga').says('!draw')
        assert said == ['Giveaway: a mug! Write !me', '🎉 Ann wins a mug!']
    }
}
