import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class PollTest extends PluginTest {

    @Test
    void 'asks, counts and tells the result'() {
        owner('Olga').says('!poll "Tea or coffee?" Tea | Coffee')
        assert said == ['Tea or coffee?', '1 Tea, 2 Coffee']
        viewer('Ann').says('2')
        viewer('Bob').says('2')
        viewer('Cleo').says(' 1 ')
        after '2m'
        assert said == ['Tea or coffee? 3 votes:', 'Coffee 66%, Tea 33%']
    }

    @Test
    void 'everybody counts once, with what they said last'() {
        owner('Olga').says('!poll Now? Yes | No')
        5.times { viewer('Ann').says('1') }
        viewer('Ann').says('2')
        owner('Olga').says('!endpoll')
        assert said.drop(2) == ['Now? 1 vote:', 'No 100%']
        after '10m'
        assert said == []
    }

    @Test
    void 'other numbers and comments are no votes'() {
        owner('Olga').says('!poll Now? Yes | No')
        ['3', '0', '12', 'one', ''].each { viewer('Ann').says(it) }
        viewer('Bob').saidEarlier('1')
        after '2m'
        assert said.drop(2) == ['Now? Nobody voted.']
    }

    @Test
    void 'one poll at a time, with answers, by an admin'() {
        viewer('Ann').says('!poll Now? Yes | No')
        owner('Olga').says('!poll Now? Yes')
        owner('Olga').says('!poll Now? Yes | No')
        owner('Olga').says('!poll Then? Yes | No')
        assert said == ['Olga, !poll "Question?" A | B, 2 to 5 answers', 'Now?', '1 Yes, 2 No',
                'Olga, one after the other: !endpoll first']
    }

    @Test
    void 'ends with the call'() {
        owner('Olga').says('!poll Now? Yes | No')
        assert said.size() == 2
        callEnds()
        after '2m'
        assert said == []
    }
}
