import java.text.Normalizer

/** What a text says, however it is spelt and decorated. */
class Wording {

    /** Letters of other alphabets and the Latin ones they pass for, in the same order. */
    private static final String LOOKS = 'аеорсухкмтіѕјαβεικνορτυχı'
    private static final String LIKES = 'aeopcyxkmtisjabeiknoptuxi'

    /** Without numbers, the rest of which raids are often told apart by. */
    final List<String> words

    Wording(String text) {
        words = folded(text).split(/[^\p{L}\p{N}]+/).findAll { it && !(it ==~ /\p{N}+/) }.toList()
    }

    static String folded(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll(/[\p{M}\p{Cf}]/, '')
                .toLowerCase(Locale.ROOT)
                .tr(LOOKS, LIKES)
    }

    boolean isSame(Wording other) {
        words.join('') == other.words.join('')
    }

    /** Whether two say the same, but for a few words of many or where the spaces are. */
    boolean isLike(Wording other) {
        if (words.empty || other.words.empty) return false
        int most = Math.max(words.size(), other.words.size())
        isSame(other) || 5 * words.intersect(other.words).size() > 3 * most
    }
}
