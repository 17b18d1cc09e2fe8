import java.util.regex.Pattern

/** Advertising texts, as are forwarded from call to call: told by the kinds of words that meet in them. */
class Adverts extends Filter {

    private static final String USER_NAME = /(?<![\p{L}\p{N}])@[A-Za-z]\w{2,}/
    private static final String TELEPHONE = /(?<![\p{L}\d])(?:\+\d[\d ()-]{6,}\d|0\d{2,}[ \/-]?\d[\d ]{4,}\d)/
    private static final String SIGN = '[€£₽₴₺₹¥$]'

    /** Folded, as the text is: `р.` for roubles is `p.` then. */
    private static final String CURRENCY = '(?:dollars?|euros?|usd|eur|usdt|stars|pesos?|zl|lira|tl|rp|ribu|juta' +
            '|pyб\\S*|[pr]\\.|гpн|دولار|ريال|درهم|جنيه)(?!\\p{L})'
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*\\s*k?\\s*(?:$SIGN|$CURRENCY)" +
            "|(?:$SIGN|rp)\\s?\\d|(?<![\\p{L}\\d])\\d+k(?!\\p{L})")

    private final Map<String, Pattern> kinds
    private final Recent recent
    private final int limit

    /**
     * @param words the text of `resources/adverts.txt`
     * @param recent knows whose names are those of viewers
     * @param limit how many points make an advert
     */
    Adverts(String words, Recent recent, int limit) {
        super('advert', true)
        this.recent = recent
        this.limit = limit
        this.kinds = words.readLines().findAll { !it.startsWith('#') }
                .groupBy { String line -> line.split(': ')[0] }
                .collectEntries { String kind, List<String> lines -> [(kind): anyOf(lines.collectMany { listed(it) })] }
    }

    private static List<String> listed(String line) {
        line.split(': ')[1].split(', ').toList()
    }

    private static Pattern anyOf(List<String> words) {
        List<String> written = words.collect { Fold.letters(it).replace('.', /\./).replace('+', /\+/) }
        String begun = written.findAll { it.endsWith('*') }.collect { it - '*' }.join('|')
        String whole = written.findAll { !it.endsWith('*') }.join('|')
        Pattern.compile(/(?<![\p{L}\p{N}])(?:/ + begun + '|(?:' + whole + /)(?![\p{L}\p{N}]))/)
    }

    @Override
    boolean objectsTo(Comment comment) {
        points(comment.text) >= limit
    }

    /** How much speaks for an advert: a way to be reached, and two offers, count double. */
    int points(String text) {
        String folded = Fold.letters(text)
        boolean contact = mentionsStranger(text) || text.find(TELEPHONE) != null || has('contact', folded)
        boolean money = AMOUNT.matcher(folded).find() || has('money', folded)
        int lures = Math.min(2, kinds['lure'].matcher(folded).results().map { it.group() }.distinct().count() as int)
        (contact ? 2 : 0) + (money ? 1 : 0) + lures + (['call', 'rate'].count { has(it, folded) } as int)
    }

    private boolean mentionsStranger(String text) {
        text.findAll(USER_NAME).any { !recent.isName(it.substring(1)) }
    }

    private boolean has(String kind, String folded) {
        kinds.get(kind).matcher(folded).find()
    }
}
