package dev.compere.localtelegram.world;

import java.util.function.UnaryOperator;

/// Somebody who takes part in a video chat, played by a test or a demo. Bound by the server's rules: what they forbid
/// throws a [Refusal]. Thread-safe.
public final class Participant {
    private static final String CUSTOM_EMOJI_FALLBACK = "🙂";

    private final User user;
    private final VideoCall call;
    private final World world;

    Participant(User user, VideoCall call, World world) {
        this.user = user;
        this.call = call;
        this.world = world;
    }

    public User user() {
        return user;
    }

    public long id() {
        return user.id();
    }

    /// The audio source by which clients know whom they hear.
    public int source() {
        return world.lock()
                .locked(() ->
                        call.participant(user).map(ParticipantState::source).orElseGet(this::playedSource));
    }

    /// What the server knows of the participant.
    public ParticipantState state() {
        return world.lock().locked(() -> call.participant(user).orElseThrow());
    }

    /// Joins in the own name, muted and without video.
    public void joins() {
        joins(JoinRequest.listener(user, ""));
    }

    /// Joins in the name of a channel, or of the chat.
    public void joinsAs(Peer peer) {
        joins(new JoinRequest(true, true, peer, "", ""));
    }

    /// Joins by a link that lets one speak.
    public void joinsBy(String inviteHash) {
        joins(new JoinRequest(true, true, user, inviteHash, ""));
    }

    /// Joins in the own name, with a media connection.
    ///
    /// @param payload of the participant's media library
    /// @return the connection parameters for it
    public String joinsWith(String payload, boolean muted, boolean videoStopped) {
        return world.lock().locked(() -> {
            joins(new JoinRequest(muted, videoStopped, user, "", payload), JoinPayload.parse(payload));
            return call.connectionFor(user, payload);
        });
    }

    public void leaves() {
        call.leave(user);
    }

    public Sent says(String text) {
        return send(CommentText.plain(text), Sent.Kind.COMMENT);
    }

    /// Reacts with one emoji.
    public Sent reacts(String emoji) {
        return send(CommentText.plain(emoji), Sent.Kind.REACTION);
    }

    public Sent reactsWithCustomEmoji(long documentId) {
        return send(CommentText.customEmoji(CUSTOM_EMOJI_FALLBACK, documentId), Sent.Kind.REACTION);
    }

    public void raisesHand() {
        edit(new ParticipantEdit.Hand(true));
    }

    public void lowersHand() {
        edit(new ParticipantEdit.Hand(false));
    }

    public void mutes() {
        edit(new ParticipantEdit.Muted(true));
    }

    public void unmutes() {
        edit(new ParticipantEdit.Muted(false));
    }

    /// Is heard by the server.
    public void speaks() {
        call.edits().speak(user);
    }

    public void startsVideo() {
        edit(new ParticipantEdit.VideoStopped(false));
    }

    public void pausesVideo() {
        edit(new ParticipantEdit.VideoPaused(true));
    }

    public void stopsVideo() {
        edit(new ParticipantEdit.VideoStopped(true));
    }

    public void presents() {
        call.presentations().start(user, Presentation.shown(-source()));
    }

    public void pausesPresentation() {
        edit(new ParticipantEdit.PresentationPaused(true));
    }

    public void resumesPresentation() {
        edit(new ParticipantEdit.PresentationPaused(false));
    }

    public void stopsPresenting() {
        call.presentations().stop(user);
    }

    /// Changes what the participant tells about himself.
    public void about(String text) {
        change(state -> state.about(text), ParticipantChange.Kind.CHANGED);
    }

    private void joins(JoinRequest request) {
        joins(request, JoinPayload.played(playedSource()));
    }

    private void joins(JoinRequest request, JoinPayload joining) {
        world.lock().run(() -> {
            call.requireMember(user);
            call.schedule().requireStarted();
            JoinRules.checkIdentity(user, request.joinAs(), call.peer());
            call.requireFree(joining.source(), user);
            call.attendance().enter(user, request, joining);
        });
    }

    /// Without a media connection, any number will do.
    private int playedSource() {
        return Math.toIntExact(user.id());
    }

    private void edit(ParticipantEdit edit) {
        world.lock().run(() -> call.edits().edit(user, state().peer(), edit));
    }

    private void change(UnaryOperator<ParticipantState> change, ParticipantChange.Kind kind) {
        world.lock().run(() -> {
            call.requireJoined(user);
            call.edits().change(change.apply(state()), kind);
        });
    }

    private Sent send(CommentText text, Sent.Kind kind) {
        return world.lock().locked(() -> call.comments().addFromViewer(user, text, 0, kind));
    }
}
