import java.util.regex.Matcher
import java.util.regex.Pattern
import java.util.regex.PatternSyntaxException

/** Words and patterns that nobody may write. */
class Words extends Filter {

    /** What is written for a letter, besides the look-alikes that folding knows. */
    private static final Map<String, String> DISGUISES = [
            a: '4@*', b: '8', c: '¢©', e: '3€*', g: '9', i: '1!|l*', l: '1|£i', o: '0*', r: '®', s: '5$', t: '7+',
            u: '*', y: '¥', z: '2', 'б': '6', 'в': 'b8', 'з': '3', 'и': 'u*', 'н': 'hn', 'ч': '4']

    /** Before spaced letters stands no other, as in `b a s s`, unless it is a word by itself. */
    private static final String NOT_INSIDE = /(?<!(?<![\p{L}\p{N}])[\p{L}&&[^aeiouykcwzвияé]][\s\p{P}\p{S}]{1,3})/

    /** Nor behind them. */
    private static final String NO_MORE = /(?![\p{L}\p{N}]|[\s\p{P}]\p{L}(?![\p{L}\p{N}]))/

    /** Nor with signs only between, as in `b.a.s.s`. */
    private static final String NOT_DOTTED = /(?<!(?<![\p{L}\p{N}])\p{L}[\p{P}\p{S}&&[^'’]]{1,2})/

    private final List<Pattern> words
    private final List<Pattern> patterns

    /**
     * @param words whole words or phrases, found however they are disguised
     * @param patterns regular expressions, looked for in the text as it was written and as it reads
     */
    Words(List<String> words, List<String> patterns) {
        super('word', true)
        this.words = words.collect { Fold.letters(it).trim() }.findAll { it != '' }
                .collect { Pattern.compile(written(it)) }
        this.patterns = patterns.collect { compiled(it) }
    }

    @Override
    boolean objectsTo(Comment comment) {
        areIn(comment.text)
    }

    boolean areIn(String text) {
        String folded = Fold.letters(text)
        words.any { isWritten(it, folded) } || patterns.any { it.matcher(text).find() || it.matcher(folded).find() }
    }

    private static Pattern compiled(String pattern) {
        try {
            Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("banned_patterns: '$pattern' is no regular expression: $e.description")
        }
    }

    private static boolean isWritten(Pattern word, String folded) {
        Matcher found = word.matcher(folded)
        while (found.find()) {
            if (isReadable(found.group())) return true
        }
        false
    }

    /** `c4$1n0` is read as a word; of `455` or the telephone A55 nobody would think so. */
    private static boolean isReadable(String found) {
        found.find(/\p{L}/) != null && found.findAll(/[^\p{N}\s.,_-]/).size() > 1
    }

    /** A whole word, in one or l.e.t.t.e.r by l e t t e r. */
    private static String written(String word) {
        String solid = NOT_DOTTED + spelt(word, /[\p{P}\p{S}]{0,2}/) + /(?!_?[\p{L}\p{N}])/
        String spaced = NOT_INSIDE + spelt(word, /[\s\p{P}\p{S}]{1,3}/) + NO_MORE
        /(?<![\p{L}\p{N}])(?<![\p{L}\p{N}]_)(?:/ + solid + '|' + spaced + ')'
    }

    private static String spelt(String phrase, String gap) {
        phrase.split(/\s+/).collect { String word -> word.split('').collect { letter(it) }.join(gap) }
                .join(/[\s\p{P}\p{S}]+/)
    }

    /** One letter as often as one likes. */
    private static String letter(String letter) {
        String looks = DISGUISES.getOrDefault(letter, '')
        "[${letter ==~ /[\p{L}\p{N}]/ ? letter : "\\$letter"}$looks]+".toString()
    }
}
