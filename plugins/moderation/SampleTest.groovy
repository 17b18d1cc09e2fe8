import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.read.ListAppender
import dev.compere.plugin.testkit.Rehearsal
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.slf4j.LoggerFactory

/** Plays the samples to this plugin and to raid-guard, both in audit mode, and counts what they find. */
class SampleTest {

    /** As `samples/README.md` says. */
    static final WORDS = [
            'casino', 'porn', 'crap', 'ass', 'bastard', 'cock', 'idiot', 'loser', 'scam', 'sex', 'arsch', 'depp', 'hure',
            'culo', 'mierda', 'puta', 'aptal', 'salak', 'bangsat', 'goblok', 'tolol', 'дурак', 'идиот', 'казино', 'лох',
            'дурень', 'غبي', 'قمار', 'القمار']
    static final DOMAINS = ['example.org', 'our-stage.example']

    def log = new ListAppender<ILoggingEvent>()
    def moderation = Rehearsal.of('moderation', audit: true, banned_words: WORDS, allowed_domains: DOMAINS)
    def raidGuard = Rehearsal.of('raid-guard', audit: true)

    @BeforeEach
    void listen() {
        log.start()
        loggers().each {
            it.additive = false
            it.addAppender(log)
        }
    }

    @AfterEach
    void stopListening() {
        loggers().each {
            it.detachAppender(log)
            it.additive = true
        }
    }

    @Test
    void 'finds what a moderator objects to in the sample it was tuned by'() {
        def scores = play('tuning')
        assert scores.precision() >= 0.97 && scores.recall() >= 0.97
    }

    @Test
    void 'finds most of what a moderator objects to in a sample it was not tuned by'() {
        def scores = play('measure')
        assert scores.precision() >= 0.96 && scores.recall() >= 0.96
    }

    private Scores play(String sample) {
        def scores = new Scores()
        long past = 0
        folder('samples', "${sample}.tsv").eachLine { line ->
            def (time, name, role, label, text) = line.split('\t')
            long now = (time as BigDecimal) * 1000
            [moderation, raidGuard].each { plugin ->
                if (now > past) plugin.after("${now - past}ms")
                comment(plugin, role, name, text)
            }
            past = now
            scores.add(label, labels())
        }
        println "${sample}.tsv\n$scores"
        scores
    }

    /** Longer comments than live stories have for free were paid for; whom the operator trusts is as free as an owner. */
    private static void comment(Rehearsal plugin, String role, String name, String text) {
        def author = role == 'everyone' ? plugin.viewer(name) : plugin.owner(name)
        if (text.codePointCount(0, text.length()) > 30) author.pays(1, text)
        else author.says(text)
    }

    /** What the plugins object to in the last comment: their lines are `Ann: link: text` and `Ann: raid`. */
    private List<String> labels() {
        def found = log.list*.formattedMessage.collectMany { it.findAll(/^[^:]*: ([a-z]+)(?:$|:)/) { all, label -> label } }
        log.list.clear()
        found.collect { it == 'advert' ? 'forwarded' : it }
    }

    private static File folder(String... path) {
        def start = new File('').absoluteFile
        def plugin = [start, new File(start, 'moderation'), new File(start, 'plugins/moderation')]
                .find { new File(it, 'samples').directory }
        path.inject(plugin) { File folder, String name -> new File(folder, name) }
    }

    private static List<Logger> loggers() {
        ['moderation', 'raid-guard'].collect { LoggerFactory.getLogger("plugin.$it") as Logger }
    }
}

class Scores {

    List<List> comments = []

    void add(String label, List<String> found) {
        comments << [label, found]
    }

    double precision() {
        share(comments.findAll { it[1] }.collect { it[0] != 'ok' })
    }

    double recall() {
        share(comments.findAll { it[0] != 'ok' }.collect { !it[1].empty })
    }

    private static double share(List<Boolean> right) {
        right ? right.count { it } / right.size() : 1
    }

    /** How many of a label were found at all, and under its name; how many under its name are of it. */
    @Override
    String toString() {
        def labels = (comments*.first().toSet() - 'ok').sort()
        def rows = labels.collect { label ->
            def wanted = comments.findAll { it[0] == label }
            def named = comments.findAll { label in it[1] }
            row(label, wanted.size(), share(wanted.collect { !it[1].empty }), share(wanted.collect { label in it[1] }),
                    share(named.collect { it[0] == label }))
        }
        def all = row('all', comments.count { it[0] != 'ok' }, recall(), recall(), precision())
        (['label        number  flagged  named so  precision'] + rows + all).join('\n')
    }

    private static String row(String label, int number, double flagged, double named, double precision) {
        String.format('%-12s %6d %7.1f%% %8.1f%% %9.1f%%', label, number, 100 * flagged, 100 * named, 100 * precision)
    }
}
