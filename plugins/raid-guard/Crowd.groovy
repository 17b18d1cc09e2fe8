import java.time.Duration
import java.time.Instant

/** Who said what in one call in the last seconds, and who wrote there before. */
class Crowd {

    private static final int MOST_COMMENTS = 500
    private static final int MOST_VIEWERS = 5000

    /** Whoever began to write within this time is a stranger. */
    private static final Duration STRANGE_FOR = Duration.ofMinutes(1)

    private final Duration window
    private final Map<Long, Instant> begun = [:]
    private List<Said> lately = []
    private Instant settled

    static class Said {
        MessageEvent event
        Wording wording
        boolean deletable
    }

    /**
     * @param window how long a comment counts
     * @param settled when who is new begins to count
     */
    Crowd(Duration window, Instant settled) {
        this.window = window
        settle(settled)
    }

    /** Lets anybody be new until then. */
    void settle(Instant settled) {
        this.settled = settled
    }

    void add(Said said) {
        begun.putIfAbsent(said.event.sender.id, said.event.at)
        if (begun.size() > MOST_VIEWERS) begun.remove(begun.keySet().first())
        lately = (lately.findAll { it.event.at >= said.event.at - window } + said).takeRight(MOST_COMMENTS)
    }

    /** The comments of the last seconds that say the same as the last one, that included. */
    List<Said> wave() {
        lately.findAll { it.is(lately.last()) || it.wording.isLike(lately.last().wording) }
    }

    /** Whether most of those who sent some comments have not written before. */
    boolean areStrangers(List<Said> comments) {
        2 * comments.count { isStranger(it) } > comments.size()
    }

    private boolean isStranger(Said comment) {
        begun[comment.event.sender.id] > comment.event.at - STRANGE_FOR
    }

    /** How many wrote for the first time in the last seconds. */
    int newcomers() {
        Instant now = lately.last().event.at
        now < settled ? 0 : begun.values().count { it > now - window } as int
    }
}
