import java.time.Instant

/** A comment as the filters look at it, whether Stars came with it or not. */
class Comment {

    final MessageEvent event
    final String text
    final List<TextEntity> entities
    final long stars
    final boolean deletable

    Comment(MessageReceived event) {
        this(event, event.text, event.entities, 0, event.canBeDeleted)
    }

    Comment(PaidCommentReceived event) {
        this(event, event.text, event.entities, event.stars, event.canBeDeleted)
    }

    private Comment(MessageEvent event, String text, List<TextEntity> entities, long stars, boolean deletable) {
        this.event = event
        this.text = text
        this.entities = entities
        this.stars = stars
        this.deletable = deletable
    }

    Instant getAt() {
        event.at
    }

    Sender getSender() {
        event.sender
    }

    /** Who wrote it, in which call. */
    String getAuthor() {
        "${event.call} ${sender.id}"
    }
}
