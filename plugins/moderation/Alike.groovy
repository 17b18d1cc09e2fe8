/** Whether two texts say nearly the same. */
class Alike {

    private static final int FEW_LETTERS = 4
    private static final int FEW_WORDS = 3

    /** But for case, accents, look-alikes, spaces, signs, emoji, numbers and a word or letter at either end. */
    static boolean areAlike(String one, String other) {
        List<String> words = plain(one)
        List<String> others = plain(other)
        if (words.empty || others.empty) return one.trim() == other.trim()
        areAlikeInLetters(words.join(''), others.join('')) || areAlikeInWords(words, others)
    }

    /** Words without stretched letters and with letters for look-alike digits: `sooo` and `s0` are the same. */
    private static List<String> plain(String text) {
        Fold.words(text).collect { it.tr('013457', 'oieast').replaceAll(/(\p{L})\1+/, '$1') }
    }

    private static boolean areAlikeInLetters(String one, String other) {
        if (one == other) return true
        if (Math.min(one.length(), other.length()) < FEW_LETTERS) return false
        List<String> ends = [one, one[0..-2], one[1..-1]]
        List<String> otherEnds = [other, other[0..-2], other[1..-1]]
        ends.any { it in otherEnds }
    }

    private static boolean areAlikeInWords(List<String> one, List<String> other) {
        if (one.size() != other.size()) return one.size() > 1 && other.size() > 1 && !common(one, other).empty
        common(one, other).any { it.size() >= FEW_WORDS }
    }

    /** What both are if a word is left out at either end. */
    private static Collection<List<String>> common(List<String> one, List<String> other) {
        [one, one.init(), one.tail()].intersect([other, other.init(), other.tail()])
    }
}
