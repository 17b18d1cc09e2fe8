package dev.compere.localtelegram.world;

/// Somebody who watches a live story and comments, played by a test or a demo. Bound by the server's rules: what they
/// forbid throws a [Refusal]. Thread-safe.
public final class Viewer {
    private static final String CUSTOM_EMOJI_FALLBACK = "🙂";

    private final User user;
    private final LiveStory story;
    private final World world;

    Viewer(User user, LiveStory story, World world) {
        this.user = user;
        this.story = story;
        this.world = world;
    }

    public User user() {
        return user;
    }

    public long id() {
        return user.id();
    }

    public Sent says(String text) {
        return send(CommentText.plain(text), 0, Sent.Kind.COMMENT);
    }

    /// Reacts with one emoji.
    public Sent reacts(String emoji) {
        return send(CommentText.plain(emoji), 0, Sent.Kind.REACTION);
    }

    public Sent reactsWithCustomEmoji(long documentId) {
        return send(CommentText.customEmoji(CUSTOM_EMOJI_FALLBACK, documentId), 0, Sent.Kind.REACTION);
    }

    /// Comments and pays for it.
    public Sent pays(long stars, String text) {
        return send(CommentText.plain(text), stars, Sent.Kind.PAID_COMMENT);
    }

    /// Gives Stars without a comment.
    public Sent donates(long stars) {
        return send(CommentText.NONE, stars, Sent.Kind.DONATION);
    }

    public void joins() {
        world.lock().run(() -> story.call().enterViewer(user));
    }

    /// Joins with a media connection.
    ///
    /// @param payload of the viewer's media library
    /// @return the connection parameters for it
    public String joinsWith(String payload) {
        return world.lock().locked(() -> story.call().enterConnected(user, payload, false));
    }

    public void leaves() {
        story.call().leave(user);
    }

    private Sent send(CommentText text, long stars, Sent.Kind kind) {
        return world.lock().locked(() -> story.call().comments().addFromViewer(user, text, stars, kind));
    }
}
