/** Comments that shout, decorate or fill the screen: one filter for each way. */
class Capitals extends Filter {

    private final Recent recent
    private final int share
    private final int from

    /** @param recent knows whose names are those of viewers: they may be shouted */
    Capitals(Recent recent, int share, int from) {
        super('caps')
        this.recent = recent
        this.share = share
        this.from = from
    }

    @Override
    boolean objectsTo(Comment comment) {
        String text = Loudness.withoutEmoji(comment.text)
        isLoud(text) && isLoud(text.replaceAll(/@?[\p{L}\p{N}_]+/) { String word -> recent.isName(word) ? '' : word })
    }

    private boolean isLoud(String text) {
        Loudness.length(text) >= from && Loudness.capitals(text) >= share
    }
}

class Symbols extends Filter {

    private final int share
    private final int group
    private final int from

    Symbols(int share, int group, int from) {
        super('symbols')
        this.share = share
        this.group = group
        this.from = from
    }

    @Override
    boolean objectsTo(Comment comment) {
        String text = Loudness.withoutEmoji(comment.text)
        Loudness.length(text) >= from && (Loudness.signs(text) >= share || Loudness.signsInARow(text) >= group)
    }
}

class Emoji extends Filter {

    private final int limit

    Emoji(int limit) {
        super('emoji')
        this.limit = limit
    }

    @Override
    boolean objectsTo(Comment comment) {
        int custom = comment.entities.count { it.type == 'customEmoji' } as int
        Math.max(custom, Loudness.emoji(comment.text)) > limit
    }
}

class Zalgo extends Filter {

    private final int marks

    Zalgo(int marks) {
        super('zalgo')
        this.marks = marks
    }

    @Override
    boolean objectsTo(Comment comment) {
        Loudness.stacks(comment.text, marks) > 1 || Loudness.isHeaped(comment.text)
    }
}

class Characters extends Filter {

    private final int limit

    Characters(int limit) {
        super('characters')
        this.limit = limit
    }

    @Override
    boolean objectsTo(Comment comment) {
        Loudness.sameInARow(comment.text) > limit
    }
}

class Length extends Filter {

    private final int limit

    Length(int limit) {
        super('long')
        this.limit = limit
    }

    @Override
    boolean objectsTo(Comment comment) {
        Loudness.length(comment.text) > limit
    }
}
