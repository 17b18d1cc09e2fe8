/** Names with what comments may not contain: they stand before everything that somebody writes. */
class Names extends Filter {

    private final Links links
    private final Words words

    Names(Links links, Words words) {
        super('name', true)
        this.links = links
        this.words = words
    }

    @Override
    boolean objectsTo(Comment comment) {
        words.areIn(comment.sender.name) || links.areIn(comment.sender.name, [])
    }
}
