import java.util.regex.Matcher

/**
 * Finds web addresses in plain text, also where they are spelt out or taken apart, and tells them from file names,
 * abbreviations, numbers, code and a full stop without a space.
 */
class Addresses {

    private static final String LABEL = /[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?/
    private static final String NAME =
            "(?<![\\p{L}\\p{N}@_.-])((?:$LABEL\\.)+)(\\p{L}[\\p{L}\\p{N}-]*)(:\\d+)?([/?#]\\S*|\\()?"
    private static final String NUMBERS = /(?<![\p{L}\d.])((?:\d{1,3}\.){3}\d{1,3})(:\d+)?(\/\S*)?(?![\d.])/
    private static final String SCHEME = /(?i)(?<![\p{L}\p{N}])(?:https?|ftp|wss?|tonsite|ton|tg):\/{0,2}([^\s\/]\S+)/

    private final Map<String, Set<String>> domains
    private final TakenApart takenApart

    /** @param domains the text of `resources/top-level-domains.txt` */
    Addresses(String domains) {
        this.domains = byKind(domains.readLines().findAll { !it.startsWith('#') })
        this.takenApart = new TakenApart(this.domains['plain'], this.domains['spoken'])
    }

    private static Map<String, Set<String>> byKind(List<String> lines) {
        Map<String, Set<String>> kinds = [:].withDefault { [] as Set<String> }
        lines.each { String line ->
            List<String> words = line.split(' ').toList()
            kinds.get(words.head() - ':').addAll(words.tail())
        }
        kinds
    }

    /** Each address without its scheme, in lower case: `example.org/live`. */
    List<String> within(String text) {
        String joined = takenApart.joined(Fold.visible(text))
        List<String> found = joined.findAll(SCHEME) { String all, String rest -> rest }
        String rest = joined.replaceAll(SCHEME, ' ')
        Matcher names = rest =~ NAME
        while (names.find()) {
            if (isAddress(names.group(1), names.group(2), names.group(3), names.group(4))) found << names.group()
        }
        Matcher numbers = rest =~ NUMBERS
        while (numbers.find()) {
            if (isHost(numbers.group(1), numbers.group(2) ?: numbers.group(3))) found << numbers.group()
        }
        found*.toLowerCase(Locale.ROOT)
    }

    /** Whether the ending is one of a file, such as `main.py`. */
    boolean isFile(String address) {
        address.split(/\./).last() in domains['files']
    }

    private boolean isAddress(String labels, String ending, String port, String path) {
        String domain = ending.toLowerCase(Locale.ROOT)
        List<String> names = labels.split(/\./).toList()
        if (path == '(') return false
        if (domain.startsWith('xn--') || names.any { it.startsWith('xn--') }) return true
        if (!(domain in domains['all'])) return false
        if (port || path || names.head().toLowerCase(Locale.ROOT) ==~ /www\d*/) return true
        if (domain in domains['spoken']) return true
        if (domain in domains['files'] || isSentence(ending) || names.last() ==~ /\p{L}|\d+/) return false
        domain in domains['plain'] || isMadeUp(names.last(), domain)
    }

    /** What stands before a full stop without a space is shorter than `winfreestars.live` and has no digits. */
    private static boolean isMadeUp(String name, String domain) {
        name ==~ /.*[\d-].*/ || name.length() > 7 && domain.length() > 2 || name ==~ /(?i)com?|net|org|gov|edu|ac|or/
    }

    /** `you.Bye`: a full stop without a space. */
    private static boolean isSentence(String after) {
        after ==~ /\p{Lu}\p{Ll}+/
    }

    /** Four numbers may also be a version or a count-in. */
    private static boolean isHost(String numbers, String more) {
        List<Integer> parts = numbers.split(/\./).collect { it.toInteger() }
        parts.every { it < 256 } && (more || parts.head() > 9)
    }
}
