/** One thing that comments are looked through for. */
abstract class Filter {

    /** What operators call it, and the key of what is said about it in `texts`. */
    final String name

    /** Whether it also applies to comments with so many Stars that others are lenient. */
    final boolean strict

    Filter(String name, boolean strict = false) {
        this.name = name
        this.strict = strict
    }

    abstract boolean objectsTo(Comment comment)
}
