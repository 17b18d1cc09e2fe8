import java.time.Duration
import java.time.Instant

/** Who wrote what lately. Whoever wrote longest ago is forgotten first. */
class Recent {

    private static final int MOST_AUTHORS = 1000
    private static final int MOST_COMMENTS = 60
    private static final int MOST_CHARACTERS = 100

    private final Duration kept
    private final Map<String, Said> authors = [:]

    /** The last comments of one author, in one call. */
    static class Said {
        List<String> names
        List<Instant> times = []
        List<String> texts = []
    }

    /** @param kept how long a comment is remembered */
    Recent(Duration kept) {
        this.kept = kept
    }

    void add(Comment comment) {
        Said said = authors.remove(comment.author) ?: new Said()
        int old = Math.max(said.times.count { it < comment.at - kept } as int, said.times.size() - MOST_COMMENTS)
        said.names = Fold.words(comment.sender.name)
        said.times = said.times.drop(old) + comment.at
        said.texts = said.texts.drop(old) + comment.text.take(MOST_CHARACTERS)
        authors[comment.author] = said
        if (authors.size() > MOST_AUTHORS) authors.remove(authors.keySet().first())
    }

    /** How many comments the author wrote within the time up to this one, which was added. */
    int count(Comment comment, Duration window) {
        authors[comment.author].times.count { it >= comment.at - window } as int
    }

    /** How often the author said nearly the same within the time up to this one, which was added. */
    int repeats(Comment comment, Duration window) {
        List<String> texts = authors[comment.author].texts.takeRight(count(comment, window))
        texts.count { Alike.areAlike(it, texts.last()) } as int
    }

    /** Whether a word is a name, or part of one, of somebody who wrote lately. */
    boolean isName(String word) {
        List<String> wanted = Fold.words(word)
        authors.values().any { it.names == wanted || wanted.size() == 1 && wanted.first() in it.names }
    }
}
