/** What crowds say at once without any harm: greetings, votes, cheers, congratulations. */
class Cheers {

    private static final int FEW_LETTERS = 8
    private static final int MANY_LETTERS = 20

    private static final String LAUGHTER = /(?:ha|he|hi|ja|je|xa|ah|oh|wk|xd|lol)+\p{L}?/

    private final Set<String> words

    /** @param words the text of `resources/cheers.txt` */
    Cheers(String words) {
        this.words = words.readLines().findAll { !it.startsWith('#') }.collectMany { new Wording(it).words }.toSet()
    }

    /**
     * Whether a text that many send at once need not be a raid: there is little in it besides cheering.
     *
     * @param strangers whether most of them have not written before; of those who have, more is borne with
     */
    boolean isOne(Wording text, boolean strangers) {
        List<String> rest = text.words.findAll { !isCheer(it) }
        rest.size() < 2 || rest.join('').length() < (strangers ? FEW_LETTERS : MANY_LETTERS)
    }

    /** Also stretched: `braaavooo`. */
    private boolean isCheer(String word) {
        word in words || word.replaceAll(/(.)\1+/, '$1') in words || word ==~ LAUGHTER
    }
}
