import dev.compere.action.ChatAction.BanSender
import dev.compere.action.DeleteMessages
import dev.compere.action.DeleteMessagesBySender
import dev.compere.action.SendMessage
import dev.compere.event.TextEntity
import dev.compere.plugin.testkit.Rehearsal
import java.time.Duration
import org.junit.jupiter.api.Test

class ModerationTest {

    def plugin = Rehearsal.of('moderation', banned_words: ['casino', 'spam'], allowed_domains: ['example.org'])

    @Test
    void 'lets ordinary comments be'() {
        ['Hello!', 'Wow, e.g. this', 'See you.Bye', 'ALL CAPS 🎉🎉🎉🎉🎉🎉'].each { plugin.viewer('Ann').says(it) }
        assert plugin.actions() == []
    }

    @Test
    void 'warns first, then deletes the comment, then all of them'() {
        def ann = plugin.viewer('Ann')
        ann.says('Best casino here')
        def second = ann.says('I said casino')
        ann.says('Casino!')
        assert plugin.actions() == [
                new SendMessage('Ann, mind your words'),
                new DeleteMessages([second.messageId()], false),
                new DeleteMessagesBySender(ann.sender.id(), false)]
    }

    @Test
    void 'bans who goes on, if the operator wants it'() {
        plugin = Rehearsal.of('moderation', banned_words: ['casino'], ban_from: 4, ban_for: '2h')
        def ann = plugin.viewer('Ann')
        4.times { ann.says("Casino $it") }
        def bans = plugin.actions().findAll { it instanceof BanSender }
        assert bans == [new BanSender(ann.sender.id(), Duration.ofHours(2))]
    }

    @Test
    void 'bans for good, if the operator wants it'() {
        plugin = Rehearsal.of('moderation', banned_words: ['casino'], ban_from: 1, ban_for: 'forever')
        plugin.viewer('Ann').says('Casino')
        assert plugin.actions().contains(new BanSender(plugin.viewer('Ann').sender.id(), Duration.ZERO))
    }

    @Test
    void 'bans nobody unasked'() {
        9.times { plugin.viewer('Ann').says("Casino $it") }
        assert plugin.actions().every { !(it instanceof BanSender) }
    }

    @Test
    void 'knows a banned word by its look'() {
        ['CASINO', 'cаsinо', 'c4$1n0', 'câsïno', 'cas\u200Bino', '„casino“'].eachWithIndex { word, i ->
            plugin.viewer("Viewer $i").says("Try $word now")
            plugin.after('5s')
        }
        assert plugin.said().size() == 6
    }

    @Test
    void 'looks at whole words only'() {
        plugin.viewer('Ann').says('casinos and spammers')
        assert plugin.actions() == []
    }

    @Test
    void 'keeps links out, except to allowed places'() {
        def link = new TextEntity('url', 4, 11, '')
        plugin.viewer('Ann').says('See example.org', [link])
        plugin.viewer('Ann').says('See www.example.org/a', [new TextEntity('url', 4, 17, '')])
        assert plugin.said() == []
        plugin.viewer('Ann').says('See example.com', [link])
        plugin.after('5s')
        plugin.viewer('Bob').says('See https://example.org.evil.test/x')
        plugin.after('5s')
        plugin.viewer('Cleo').says('See this', [new TextEntity('textUrl', 4, 4, 'https://example.com')])
        assert plugin.said() == ['Ann, no links please', 'Bob, no links please', 'Cleo, no links please']
    }

    @Test
    void 'notices the same comment sent again and again'() {
        4.times { plugin.viewer('Ann').says('First!') }
        assert plugin.said() == ['Ann, once is enough']
    }

    @Test
    void 'notices too many comments in a short time'() {
        7.times { plugin.viewer('Ann').says("Comment $it") }
        assert plugin.said() == ['Ann, slow down please']
    }

    @Test
    void 'does not mind many comments over a long time'() {
        20.times {
            plugin.viewer('Ann').says('Hello')
            plugin.after('10s')
        }
        assert plugin.actions() == []
    }

    @Test
    void 'does not count one viewer for another'() {
        10.times { plugin.viewer("Viewer $it").says('Hello') }
        assert plugin.actions() == []
    }

    @Test
    void 'leaves the owner and generous viewers alone'() {
        plugin.owner('Olga').says('The casino is closed')
        plugin.leaderboard(Ann: 100)
        plugin.viewer('Ann').says('Back from the casino')
        assert plugin.actions() == []
    }

    @Test
    void 'looks at paid comments too'() {
        plugin.viewer('Ann').pays(1, 'casino')
        assert plugin.said() == ['Ann, mind your words']
    }

    @Test
    void 'forgets strikes after a while'() {
        plugin.viewer('Ann').says('casino')
        plugin.after('61m')
        assert plugin.storage.isEmpty()
        plugin.viewer('Ann').says('casino')
        assert plugin.said() == ['Ann, mind your words'] * 2
    }

    @Test
    void 'remembers strikes when it is saved again'() {
        plugin.viewer('Ann').says('casino')
        plugin.reload()
        def second = plugin.viewer('Ann').says('casino')
        assert plugin.actions().last() == new DeleteMessages([second.messageId()], false)
    }

    @Test
    void 'does not flood the call with warnings'() {
        10.times { plugin.viewer("Viewer $it").says('casino') }
        assert plugin.said().size() == 1
    }

    @Test
    void 'does not judge what was said before it came'() {
        plugin.viewer('Ann').saidEarlier('casino')
        assert plugin.actions() == []
    }
}
