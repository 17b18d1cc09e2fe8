import java.time.Duration

/** Too many comments of one author in a short time. */
class Floods extends Filter {

    private final Recent recent
    private final int limit
    private final Duration window

    Floods(Recent recent, int limit, Duration window) {
        super('flood')
        this.recent = recent
        this.limit = limit
        this.window = window
    }

    @Override
    boolean objectsTo(Comment comment) {
        recent.count(comment, window) > limit
    }
}
