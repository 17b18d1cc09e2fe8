import java.text.Normalizer

/** How loud a text is: counts and shares, which the filters of noise put a limit to. */
class Loudness {

    private static final String EMOJI =
            /\p{IsEmoji_Presentation}|\p{IsEmoji}\x{FE0F}|[\x{2600}-\x{27BF}\x{1F000}-\x{1FAFF}&&\p{IsEmoji}]/

    /** A mark for any letter; those of single scripts are left alone, unless one is repeated or there is no end to them. */
    private static final String MARK =
            /[\x{300}-\x{36F}\x{488}\x{489}\x{1AB0}-\x{1AFF}\x{1DC0}-\x{1DFF}\x{20D0}-\x{20F0}\x{FE20}-\x{FE2F}]/
    private static final String HEAP = /(\p{M})\1{3,}|\p{Mn}{8,}/

    /** How many characters a text has. */
    static int length(String text) {
        text.codePointCount(0, text.length())
    }

    /** The share of capitals among the letters, in per cent. */
    static int capitals(String text) {
        share(text.findAll(/\p{Lu}/).size(), text.findAll(/\p{L}/).size())
    }

    /** The share of signs, in per cent. */
    static int signs(String text) {
        share(text.findAll(/[\p{P}\p{S}]/).size(), length(text))
    }

    /** The longest row of signs. */
    static int signsInARow(String text) {
        longest(text.findAll(/[\p{P}\p{S}]+/))
    }

    /** Emoji as people count them: a family, a flag or a hand with its colour is one. */
    static int emoji(String text) {
        text.findAll(/\X/).count { String seen -> seen.find(EMOJI) != null } as int
    }

    static String withoutEmoji(String text) {
        text.findAll(/\X/).findAll { String seen -> seen.find(EMOJI) == null }.join('')
    }

    /** How often the most repeated character is repeated without a pause. */
    static int sameInARow(String text) {
        longest(text.toLowerCase(Locale.ROOT).findAll(/(\S)\1*/))
    }

    /** How many letters bear more marks than a limit, not counting marks that are part of a letter of some alphabet. */
    static int stacks(String text, int limit) {
        Normalizer.normalize(text, Normalizer.Form.NFC).findAll(/$MARK{${limit + 1},}/).size()
    }

    static boolean isHeaped(String text) {
        text.find(HEAP) != null
    }

    private static int share(int part, int all) {
        all == 0 ? 0 : (100 * part).intdiv(all)
    }

    private static int longest(List<String> rows) {
        rows.inject(0) { int most, String row -> Math.max(most, length(row)) }
    }
}
