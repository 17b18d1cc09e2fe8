import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class QuotesTest extends PluginTest {

    @Test
    void 'keeps a quote and tells it again'() {
        owner('Olga').says('!addquote Never sing before noon')
        reload()
        viewer('Ann').says('!quote')
        assert actions == [replied('Olga', 'kept as #1'), said('#1 “Never sing before noon”')]
    }

    @Test
    void 'finds one by its number or a word'() {
        stored last: 2, 'quote 1': 'Tea first', 'quote 2': 'Coffee later'
        viewer('Ann').says('!quote 2')
        after '5s'
        viewer('Ann').says('!quote TEA')
        after '5s'
        viewer('Ann').says('!quote milk')
        assert actions == [said('#2 “Coffee later”'), said('#1 “Tea first”'), replied('Ann', 'no such quote')]
    }

    @Test
    void 'not everybody may add one, unless the operator lets them'() {
        viewer('Ann').says('!addquote Me me me')
        assert actions == [] && storage == [:]
    }

    @Test
    void 'the operator may let everybody add'() {
        settings may_add: 'everyone'
        viewer('Ann').says('!addquote Me me me')
        assert actions == [replied('Ann', 'kept as #1')]
    }

    @Test
    void 'a number is not given twice'() {
        stored last: 1, 'quote 1': 'Tea first'
        owner('Olga').says('!delquote 1')
        owner('Olga').says('!delquote 1')
        owner('Olga').says('!addquote Coffee')
        assert actions == [
                replied('Olga', '#1 is gone'), replied('Olga', 'no such quote'), replied('Olga', 'kept as #2')]
    }

    @Test
    void 'keeps no more than it was told'() {
        settings most: 1
        stored last: 1, 'quote 1': 'Tea first'
        owner('Olga').says('!addquote Coffee')
        assert actions == [replied('Olga', '1 quotes are kept already')]
    }
}
