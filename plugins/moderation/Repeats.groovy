import java.time.Duration

/** Nearly the same comment of one author again and again. */
class Repeats extends Filter {

    private final Recent recent
    private final int limit
    private final Duration window

    Repeats(Recent recent, int limit, Duration window) {
        super('repeat')
        this.recent = recent
        this.limit = limit
        this.window = window
    }

    @Override
    boolean objectsTo(Comment comment) {
        recent.repeats(comment, window) > limit
    }
}
