import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class CommandsTest extends PluginTest {

    @Test
    void 'admins make commands, everybody uses them'() {
        owner('Olga').says('!addcom rules Be kind, {user}.')
        reload()
        viewer('Ann').says('!rules')
        viewer('Ann').says('!rule')
        assert said == ['Olga, !rules is there', 'Be kind, Ann.']
    }

    @Test
    void 'fills in what it knows and leaves the rest'() {
        stored 'command hug': '{user} hugs {to} ({count}) {what}', 'command give': '{stars} of {total} by {user}, first {top}'
        leaderboard Ann: 5, Bob: 20
        viewer('Ann').says('!hug Bob')
        after '5s'
        viewer('Ann').says('!hug')
        viewer('Ann').says('!give')
        assert said == ['Ann hugs Bob (1) {what}', 'Ann hugs Ann (2) {what}', '5 of 25 by Ann, first Bob']
    }

    @Test
    void 'the same command is answered again only after a while'() {
        stored 'command a': 'A', 'command b': 'B'
        ['!a', '!a', '!b'].each { viewer('Ann').says(it) }
        after '5s'
        viewer('Bob').says('!A')
        assert said == ['A', 'B', 'A']
    }

    @Test
    void 'commands are changed and taken away'() {
        stored 'command a': 'A'
        owner('Olga').says('!addcom a B')
        owner('Olga').says('!editcom !a C')
        viewer('Ann').says('!a')
        owner('Olga').says('!delcom a')
        owner('Olga').says('!delcom a')
        assert said == ['Olga, !a is there already: !editcom', 'Olga, !a is changed', 'C', 'Olga, !a is gone',
                'Olga, there is no !a']
        assert storage == [:]
    }

    @Test
    void 'viewers cannot make them, and nobody can take the own ones'() {
        viewer('Ann').says('!addcom a A')
        owner('Olga').says('!addcom coms mine')
        viewer('Ann').says('!coms')
        assert said == ['Olga, !coms is taken', 'no commands yet']
    }

    @Test
    void 'lists them'() {
        stored 'command rules': 'x', 'command about': 'y'
        viewer('Ann').says('!coms')
        assert said == ['!about !rules']
    }
}
