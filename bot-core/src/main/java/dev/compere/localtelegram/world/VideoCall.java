package dev.compere.localtelegram.world;

import java.util.List;
import java.util.Optional;

/// The group call of a video chat, with the server's rules for its life and for joining it (group-calls.txt,
/// "Video chats/livestreams"). What else can be done with it lies in [#listed], [#edits], [#presentations],
/// [#invitations], [#recordings] and [#schedule]. Thread-safe.
public final class VideoCall extends GroupCall {
    private final Chat chat;
    private final VideoChat videoChat;
    private final ParticipantList participants = new ParticipantList(this::disconnect);
    private final ParticipantUpdates updates;
    private final Attendance attendance;
    private final ListedParticipants listed;
    private final ParticipantEdits edits;
    private final Presentations presentations;
    private final CallInvitations invitations;
    private final CallRecordings recordings;
    private final CallSchedule schedule;
    private VideoChatSettings settings;
    private String title;
    private boolean streamed;

    VideoCall(long id, Chat chat, VideoChat videoChat, VideoChatPlan plan, World world) {
        super(id, plan.rtmp(), world);
        this.chat = chat;
        this.videoChat = videoChat;
        this.title = plan.title();
        this.settings = new VideoChatSettings(false, true, plan.rtmp());
        updates = new ParticipantUpdates(this, event -> world.publish(chat.memberAccounts(), event));
        attendance = new Attendance(this, participants, updates);
        listed = new ListedParticipants(this, participants);
        edits = new ParticipantEdits(this, participants, updates);
        presentations = new Presentations(this, participants);
        invitations = new CallInvitations(this);
        recordings = new CallRecordings(this);
        schedule = new CallSchedule(this, plan.scheduledFor());
    }

    @Override
    public Chat peer() {
        return chat;
    }

    /// The video chat as those see it who play its participants.
    public VideoChat videoChat() {
        return videoChat;
    }

    /// Empty to show the chat's.
    public String title() {
        return world().lock().locked(() -> title);
    }

    public VideoChatSettings settings() {
        return world().lock().locked(() -> settings);
    }

    @Override
    public boolean rtmp() {
        return settings().rtmp();
    }

    @Override
    public boolean streamed() {
        return world().lock().locked(() -> streamed);
    }

    void streamed(boolean newStreamed) {
        streamed = newStreamed;
        changed();
    }

    public ListedParticipants listed() {
        return listed;
    }

    public ParticipantEdits edits() {
        return edits;
    }

    public Presentations presentations() {
        return presentations;
    }

    public CallInvitations invitations() {
        return invitations;
    }

    public CallRecordings recordings() {
        return recordings;
    }

    public CallSchedule schedule() {
        return schedule;
    }

    @Override
    public int version() {
        return world().lock().locked(updates::version);
    }

    @Override
    public int participantCount() {
        return world().lock().locked(participants::count);
    }

    /// How many send pictures.
    public int videoCount() {
        return world().lock().locked(participants::visible);
    }

    @Override
    public String join(User user, JoinRequest request) {
        return world().lock().locked(() -> {
            requireMember(user);
            schedule.requireStarted();
            JoinRules.checkIdentity(user, request.joinAs(), chat);
            var joining = JoinPayload.parse(request.payload());
            requireFree(joining.source(), user);
            attendance.enter(user, request, joining);
            world().received().add(user, new Received.Joined(this, joining.source()));
            return connectionFor(user, request.payload());
        });
    }

    /// What a participant's join is answered with.
    String connectionFor(User user, String payload) {
        var muted = participants
                .of(user)
                .filter(state -> state.voice().mute() != Mute.UNMUTED)
                .isPresent();
        return streamed && muted ? ConnectionParameters.STREAM.answer(payload) : connectionFor(payload);
    }

    @Override
    public void leave(User user) {
        world().lock().run(() -> {
            requireJoined(user);
            attendance.leave(user);
            world().received().add(user, new Received.Left(this));
        });
    }

    @Override
    public List<Integer> check(User user, List<Integer> sources) {
        return world().lock().locked(() -> {
            requireMember(user);
            return participants.of(user).stream()
                    .flatMap(state -> state.sources().stream())
                    .filter(sources::contains)
                    .toList();
        });
    }

    /// Changes the settings, as an administrator may. Where an external program publishes, nobody speaks who could
    /// join muted.
    public void change(User user, VideoChatSettings newSettings) {
        world().lock().run(() -> {
            requireManager(user);
            if (newSettings.equals(settings) || rtmp() && newSettings.joinMuted()) {
                throw Refusal.badRequest("GROUPCALL_NOT_MODIFIED");
            }
            change(newSettings);
            world().received().add(user, new Received.VideoChatSettingsChanged(this, newSettings));
        });
    }

    public void title(User user, String newTitle) {
        world().lock().run(() -> {
            requireManager(user);
            if (newTitle.equals(title)) {
                throw Refusal.badRequest("GROUPCALL_NOT_MODIFIED");
            }
            title(newTitle);
            world().received().add(user, new Received.TitleChanged(this, newTitle));
        });
    }

    @Override
    public void discard(User user) {
        world().lock().run(() -> {
            requireManager(user);
            end(user);
            world().received().add(user, new Received.Ended(this));
        });
    }

    @Override
    public boolean managedBy(User user) {
        return chat.grants(user, Right.MANAGE_CALL);
    }

    @Override
    void checkComment(User author, CommentText text, long stars) {
        CommentRules.checkInVideoChat(text, stars, settings);
    }

    /// Messages are sent in the name in which one joined.
    @Override
    void checkSender(User author, Peer sender) {
        if (sender != usualSender(author)) {
            throw Refusal.badRequest("SEND_AS_PEER_INVALID");
        }
    }

    @Override
    Peer usualSender(User author) {
        return participants.of(author).map(ParticipantState::peer).orElse(author);
    }

    @Override
    boolean joined(User user) {
        return participants.of(user).isPresent();
    }

    /// Quietly: nobody is told.
    @Override
    void drop(User user) {
        participants.remove(user);
    }

    @Override
    void expel(Peer who) {
        participants.as(who).map(ParticipantState::user).ifPresent(attendance::leave);
        if (who instanceof User user) {
            attendance.leave(user);
        }
    }

    void change(VideoChatSettings newSettings) {
        requireActive();
        settings = newSettings;
        changed();
    }

    void title(String newTitle) {
        requireActive();
        title = newTitle;
        changed();
    }

    /// @param user who ends it
    void end(User user) {
        recordings.finish();
        ended();
        participants.clear();
        chat.forget(this);
        changed();
        chat.post(user, new MessageContent.VideoChatEnded(this, duration()));
    }

    void requireMember(User user) {
        requireActive();
        if (!chat.hasMember(user)) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
    }

    /// @param user who wants to use the source
    void requireFree(int source, User user) {
        if (participants
                .withSource(source)
                .filter(other -> other.user() != user)
                .isPresent()) {
            throw Refusal.badRequest("GROUPCALL_SSRC_DUPLICATE_MUCH");
        }
    }

    void changed() {
        world().publish(chat.memberAccounts(), new WorldEvent.CallChanged(this));
    }

    ParticipantUpdates updates() {
        return updates;
    }

    Attendance attendance() {
        return attendance;
    }

    Optional<ParticipantState> participant(User user) {
        return participants.of(user);
    }
}
