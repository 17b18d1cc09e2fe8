import dev.compere.event.TextEntity
import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.Test

class ModerationTest extends PluginTest {

    @Test
    void 'lets ordinary comments be'() {
        ['Hello!', 'Wow, e.g. this', 'See you.Bye', 'ALL CAPS 🎉🎉🎉🎉🎉', 'GO GO GO!!!', '(^_^)v'].eachWithIndex { it, i ->
            viewer("Viewer $i").says(it)
        }
        viewer('Bob').says('Tiếng Việt được không ạ? ¡Claro que sí! Да, конечно. نعم بالتأكيد شكرًا')
        assert actions == []
    }

    @Test
    void 'deletes with a warning, then all comments, then bans for a while'() {
        settings banned_words: ['casino']
        def ann = viewer('Ann')
        def first = ann.says('Best casino here')
        assert actions == [deleted(first), replied('Ann', 'mind your words')]
        after '1m'
        ann.says('I said casino')
        assert actions == [deletedAll('Ann'), replied('Ann', 'mind your words')]
        ann.says('Yes, that casino')
        ann.says('A casino I say')
        assert actions == [deletedAll('Ann'), deletedAll('Ann'), banned('Ann', for: '10m')]
    }

    @Test
    void 'only warns at first, and reports spam, if the operator wants it so'() {
        settings banned_words: ['casino'], delete_from: 2, delete_all_from: 3, report_spam: true, ban_from: 0
        viewer('Ann').says('casino one')
        def second = viewer('Ann').says('casino two')
        viewer('Ann').says('more of casino')
        assert actions == [replied('Ann', 'mind your words'), deleted(second), deletedAll('Ann', report: true)]
    }

    @Test
    void 'bans for good if the operator wants it'() {
        settings banned_words: ['casino'], ban_from: 1, ban_for_good: true
        def comment = viewer('Ann').says('casino')
        assert actions == [deleted(comment), banned('Ann')]
    }

    @Test
    void 'lifts a ban by name, and forgives, also after a restart'() {
        settings banned_words: ['casino'], ban_from: 1
        viewer('Ann Lee').says('casino')
        done()
        reload()
        owner('Olga').says('!unban ann lee')
        owner('Olga').says('!unban Bob')
        assert actions.drop(2) == [liftedBan('Ann Lee'), replied('Olga', 'ann lee may come back'), replied('Olga', 'I banned no Bob')]
        assert storage.keySet().every { !it.startsWith('strikes') }
    }

    @Test
    void 'tells the operator of a ban that is refused'() {
        settings banned_words: ['casino'], ban_from: 1
        notGranted 'participants.ban'
        def comment = viewer('Ann').says('casino')
        owner('Olga').says('!unban Ann')
        assert actions == [deleted(comment), replied('Olga', 'I banned no Ann')]
        assert log.first().startsWith('warn: Ann is not banned: ')
    }

    @Test
    void 'obeys admins only'() {
        viewer('Ann').says('!unban Ann')
        viewer('Ann').says('!permit Ann')
        assert actions == []
    }

    @Test
    void 'permits one comment with a link for a while'() {
        owner('Olga').says('Hi')
        viewer('Ann').says('May I?')
        owner('Olga').says('!permit Ann')
        viewer('Ann').says('My song: example.com/song')
        assert actions == [replied('Olga', 'Ann may link for 30 s')]
        def second = viewer('Ann').says('And this: example.com/second')
        assert actions == [deleted(second), replied('Ann', 'no links please')]
        owner('Olga').says('!permit Ann 2m')
        after '3m'
        viewer('Ann').says('Late: example.com/late')
        assert actions == [replied('Olga', 'Ann may link for 120 s'), deletedAll('Ann'), replied('Ann', 'no links please')]
    }

    @Test
    void 'forgets strikes after a while'() {
        settings banned_words: ['casino']
        def first = viewer('Ann').says('casino')
        after '61m'
        assert storage.isEmpty()
        def second = viewer('Ann').says('casino')
        assert actions == [deleted(first), replied('Ann', 'mind your words'), deleted(second), replied('Ann', 'mind your words')]
    }

    @Test
    void 'remembers strikes when it is saved again'() {
        settings banned_words: ['casino']
        viewer('Ann').says('casino')
        reload()
        assert actions.size() == 2
        viewer('Ann').says('casino')
        assert actions == [deletedAll('Ann'), replied('Ann', 'mind your words')]
    }

    @Test
    void 'does not flood the call with notices'() {
        settings banned_words: ['casino']
        10.times { viewer("Viewer $it").says('casino') }
        assert said.size() == 1
        assert actions.size() == 10
    }

    @Test
    void 'only writes into the log in audit mode'() {
        settings audit: true, banned_words: ['casino']
        viewer('Ann').says('To the casino')
        assert log == ['info: Ann: word: To the casino']
        assert actions == []
    }

    @Test
    void 'does not judge what was said before it came'() {
        settings banned_words: ['casino']
        viewer('Ann').saidEarlier('casino')
        assert actions == []
    }

    @Test
    void 'leaves the owner alone, and donors where the operator says so'() {
        settings banned_words: ['casino'], exempt: [word: 'donor', emoji: 'everyone']
        owner('Olga').says('The casino is closed')
        leaderboard Ann: 1
        viewer('Ann').says('Back from the casino')
        viewer('Bob').says('🎉' * 9)
        assert actions == []
        def link = viewer('Ann').says('example.com/x')
        assert actions == [deleted(link), replied('Ann', 'no links please')]
    }

    @Test
    void 'looks at paid comments, with more patience the more was paid'() {
        def shouted = viewer('Ann').pays(1, 'WHY DOES NOBODY EVER LISTEN')
        viewer('Bob').pays(100, 'WHY DOES NOBODY EVER LISTEN')
        def link = viewer('Cleo').pays(500, 'Come to example.com/free')
        assert actions == [deleted(shouted), replied('Ann', 'no need to shout'), deleted(link)]
    }

    @Test
    void 'notices a name that is an advert'() {
        def comment = viewer('www.win.example').says('Hi')
        assert actions == [deleted(comment), replied('www.win.example', 'please change your name')]
    }

    @Test
    void 'knows patterns of the operator'() {
        settings banned_patterns: [/\bfree\s+stars?\b/]
        def comment = viewer('Ann').says('FREE  STARS here')
        assert actions == [deleted(comment), replied('Ann', 'mind your words')]
    }

    @Test
    void 'works in video chats'() {
        inVideoChat()
        def comment = viewer('Ann').says('see example.com/x')
        assert actions == [deleted(comment), replied('Ann', 'no links please')]
    }

    @Test
    void 'allows links to some places, however they are written'() {
        settings allowed_domains: ['example.org', 't.me/our_channel']
        ['example.org', 'https://www.example.org/a?b', 'live.example.org:8080', 'see t.me/our_channel/5'].each { viewer('Ann').says(it) }
        viewer('Ann').says('See example.org', [new TextEntity('url', 4, 11, '')])
        assert actions == []
        ['https://example.org.evil.test/x', 'http://example.org@evil.test', 't.me/our_channel2', 'notexample.org'].eachWithIndex { it, i ->
            def comment = viewer("Viewer $i").says(it)
            assert actions.first() == deleted(comment)
        }
        def hidden = viewer('Bob').says('See this', [new TextEntity('textUrl', 4, 4, 'https://example.com')])
        assert actions == [deleted(hidden)]
    }

    @Test
    void 'counts custom emoji as emoji'() {
        def comment = viewer('Ann').says('ababab', (0..5).collect { new TextEntity('customEmoji', it, 1, '7') })
        assert actions == [deleted(comment), replied('Ann', 'fewer emoji please')]
    }

    @Test
    void 'lets people shout the names of others'() {
        viewer('Anna Maria').says('Hi')
        viewer('Bob').says('ANNA MARIA ANNA MARIA ANNA MARIA')
        assert actions == []
    }

    @Test
    void 'notices nearly the same comment again and again, but not over a long time'() {
        viewer('Ann').says('Play Blue Monday')
        viewer('Ann').says('play blue monday!!')
        def third = viewer('Ann').says('PLAY BLUE MONDAY 1')
        assert actions == [deleted(third), replied('Ann', 'once is enough')]
        20.times {
            viewer('Bob').says('Hello')
            after '31s'
        }
        assert actions == []
    }

    @Test
    void 'notices too many comments in a short time, of each viewer'() {
        10.times { viewer("Viewer $it").says("Hello $it") }
        assert actions == []
        ['ok', 'listen', 'so', 'yesterday', 'I was', 'there'].each { viewer('Kev').says(it) }
        assert actions[1] == replied('Kev', 'slow down please')
    }

    @Test
    void 'knows a banned word however it is disguised'() {
        settings audit: true, banned_words: ['casino', 'ass', 'loser', 'казино', 'قمار', 'free stars']
        ['CASINO', 'cаsinо', 'c4$1n0', 'câsïno', '„casino“', 'c.a.s.i.n.o', 'cas-ino', 'C_A_S_I_N_O', 'ⓒⓐⓢⓘⓝⓞ',
         '🅒🅐🅢🅘🅝🅞', '𝓬𝓪𝓼𝓲𝓷𝓸', 'ᴄᴀsɪɴᴏ', 'cas*no', 'c@sino!', '#casino', 'caaasinooo', 'CASlNO', 'ca\u00adsi\u200bno',
         'c🎰a🎰s🎰i🎰n🎰o', 'ｃａｓｉｎｏ', 'you a s s', 'a$$', '4ss', 'lo5er', 'l,o,s,e,r', 'K@3ИHO', 'к-а-з-и-н-о',
         'в к а з и н о', 'казиnо', 'قـمـار', 'ق م ا ر', 'FREE - stars'].each {
            assert objectionsTo(it) == ['word']
        }
    }

    @Test
    void 'takes no other word for a banned one'() {
        settings audit: true, banned_words: ['casino', 'ass', 'puta', 'cock', 'лох']
        ['casinos', 'class', 'as soon', '455', 'Galaxy A55', 'put a song', 'la disputa', 'peacock', 'b a s s',
         'B.A.S.S', 'a s s e t', 'c as in o', 'плохо', 'лохматый'].each {
            assert objectionsTo(it) == []
        }
    }

    @Test
    void 'knows a link, spelt out and taken apart'() {
        settings audit: true
        ['bit.ly/abc', 'HTTPS://WIN.TOP', 'hxxps://win.abc/x', 'win[dot]com', 'win (.) com', 'win . shop',
         'win. com/x', 'win,xyz/x', 'win。com', 'ｗｉｎ．ｃｏｍ', 'w w w . w i n . c o m', 'www.win.zone', 'www,win,zone',
         'win.co.uk', 'win dot com', 'win dot example dot net', 'win dotcom', 'sterne punkt de', 'звёзды точка ру',
         'звёзды.рф', 'xn--strne-gra.example', 'win-stars.live', 'freewinstars.live', '198.51.100.4/x', '10.1.2.3:80', '//win.ly',
         't.me/win', 't . me / win', 'telegram dot me slash win', 'tg://resolve?domain=win', 'w\u200bin.c\u200bom',
         'user@win.com/x http://win'].each {
            assert objectionsTo(it) == ['link']
        }
    }

    @Test
    void 'takes no number, file, abbreviation, code or full stop for a link'() {
        settings audit: true
        ['3.50', '10.30 Uhr', '1.000,50 €', '12.10.2026', 'v1.2.3', '1.2.3.4!', 'main.py', 'readme.md', 'notes.txt',
         'Node.js', 'song.isOver()', 'user.name', '1..10', 'e.g. this', 'z.B. so', 'и т.д.', 'U.S.A.', '8 a.m.',
         'St.Pauli', 'see you.Bye', 'wait.what', 'love.it', 'so...what', 'dot com bubble', 'the dot com years',
         'polka dot top', 'ese punto de vista', 'and/or', '24/7', '-.-', 'first. second', 'Em.Am.Dm'].each {
            assert objectionsTo(it) == []
        }
    }

    @Test
    void 'knows adverts in many languages'() {
        settings audit: true
        ['Make $500 daily from home, write @fast_money_now', 'Verdiene 200€ am Tag, schreib an @geld_jetzt',
         'Kartenlegen am Telefon: 0900 123456', 'Гадаю на картах таро, пиши в личку @taro_mag',
         'Tarot hoy, escribe a @bruja_ana', '1000 takipçi 50 TL, yaz @takip_dunyasi',
         'Butuh uang? Pinjaman cair, hubungi wa 0812 3456 7890', 'زيادة متابعين رخيص راسلني واتساب',
         'Gagnez 300€ par jour, contactez @argent_vite'].each {
            assert objectionsTo(it) == ['advert']
        }
        viewer('Dana').says('Hi')
        ['I earn 12 dollars an hour lol', 'is crypto tax a song?', '@Dana how much do you earn a day?',
         'click track in Dm please', 'tickets are 5 €'].each {
            assert objectionsTo(it) == []
        }
    }

    @Test
    void 'measures noise as people do'() {
        settings audit: true
        assert objectionsTo('PLEASE PLAY IT AGAIN NOW') == ['caps']
        assert objectionsTo('PLAY IT 🎉🎉🎉🎉🎉 AGAIN') == []
        assert objectionsTo('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👍🏽🇩🇪❤️') == []
        assert objectionsTo('1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣') == ['emoji']
        assert objectionsTo('♪♫♪♫♪♫ la') == []
        assert objectionsTo('/\\/\\/\\/\\/\\/\\/\\/\\') == ['symbols']
        assert objectionsTo('no' + 'o' * 15) == ['characters']
        assert objectionsTo('l̖̣̀o͇̩̐o̖̣̺k') == ['zalgo']
        assert objectionsTo('Tiếng Việt, שָׁלוֹם, اللّٰه, ที่นี่') == []
        assert objectionsTo('so it goes ' * 30) == ['long']
    }

    @Test
    void 'is quick about comments that are made to keep it busy'() {
        settings audit: true, banned_words: (1..200).collect { 'casino' + Integer.toString(it, 26).tr('0123456789', 'qrstuvwxyz') }
        ['c a s i n ', 'casino', '(', 'a.', 'a dot ', 'a-', '1.', '@abc', 'w', 'http:', '. ', 'dot ', '😀',
         'a\u0301\u0302'].each {
            viewer("Viewer ${people++}").pays(1, it * (400 / it.length() as int))
        }
        assert log.size() > 4
    }

    @Test
    void 'tells the operator of an unknown filter'() {
        settings exempt: [emojis: 'donor']
        assert problem { viewer('Ann').says('Hi') }.contains("there is no filter 'emojis'")
    }

    @Test
    void 'tells the operator of a broken pattern'() {
        settings banned_patterns: ['(']
        assert problem { viewer('Ann').says('Hi') }.contains("'(' is no regular expression")
    }

    private static String problem(Closure<?> step) {
        try {
            step()
            ''
        } catch (RuntimeException e) {
            e.message
        }
    }

    /** What is in the log about a comment of somebody new. */
    private List<String> objectionsTo(String text) {
        viewer("Viewer ${people++}").says(text)
        log*.replaceFirst(/^info: [^:]*: ([a-z]+): .*/, '$1')
    }

    private int people
}
