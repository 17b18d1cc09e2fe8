package dev.compere.localtelegram.world;

import java.util.List;
import java.util.stream.IntStream;

/// A video chat or livestream, seen by who plays its participants and administrators. What goes wrong with updates on
/// the way, such as gaps between versions, [World#faults] orders: the name is `updateGroupCallParticipants`.
/// Thread-safe.
public final class VideoChat {
    private static final int PORTION = 200;

    private final Chat chat;
    private final VideoCall call;
    private final World world;

    VideoChat(long callId, Chat chat, VideoChatPlan plan, World world) {
        this.chat = chat;
        this.world = world;
        this.call = new VideoCall(callId, chat, this, plan, world);
    }

    public Chat chat() {
        return chat;
    }

    /// The group call, with the server's rules.
    public VideoCall call() {
        return call;
    }

    /// Lets a user of this name join, muted by choice; the same name is the same user in the whole world.
    public Participant participant(String firstName) {
        return world.lock().locked(() -> {
            var participant = new Participant(world.user(firstName), call, world);
            participant.joins();
            return participant;
        });
    }

    /// Lets a number of users join, `Guest 1` and so on, told in portions.
    public void fills(int number) {
        var guests = IntStream.rangeClosed(1, number)
                .mapToObj(guest -> world.user("Guest " + guest))
                .toList();
        for (var from = 0; from < number; from += PORTION) {
            var portion = guests.subList(from, Math.min(number, from + PORTION));
            world.lock().run(() -> call.attendance().enter(portion));
        }
    }

    /// Another administrator starts a scheduled video chat.
    public void starts() {
        world.lock().run(() -> call.schedule().begin(world.administrator()));
    }

    public void title(String title) {
        world.lock().run(() -> call.title(title));
    }

    /// Makes new participants join without the right to speak, or with it.
    public void joinsMuted(boolean muted) {
        world.lock().run(() -> call.change(call.settings().joinMuted(muted)));
    }

    /// Makes who joins muted fetch the sound in segments, as in a call with too many listeners, or connect like the
    /// others. Who is there already stays connected.
    public void streamsToListeners(boolean streamed) {
        world.lock().run(() -> call.streamed(streamed));
    }

    public void messagesAllowed(boolean allowed) {
        world.lock().run(() -> call.change(call.settings().messagesEnabled(allowed)));
    }

    /// Another administrator takes the right to speak from an account that takes part.
    public void mutes(Account account) {
        voice(account, Mute.BY_ADMINISTRATOR);
    }

    /// Another administrator allows an account to unmute.
    public void letsSpeak(Account account) {
        voice(account, Mute.BY_CHOICE);
    }

    /// A moderator other than the bot deletes messages.
    public void deletes(int... messageIds) {
        world.lock()
                .run(() -> call.comments()
                        .deleteForAll(IntStream.of(messageIds).boxed().toList()));
    }

    /// A moderator other than the bot deletes all messages of a participant.
    ///
    /// @return the ids of the deleted messages
    public List<Integer> moderates(Participant participant) {
        return world.lock().locked(() -> {
            var ids = call.comments().idsOf(participant.user());
            call.comments().deleteForAll(ids);
            return ids;
        });
    }

    /// The server forgets that an account has joined, as it does with a lost media connection. The account learns
    /// of it when it checks.
    public void loses(Account account) {
        world.lock().run(() -> call.drop(account.user()));
    }

    /// The server loses the connection of an account's presentation, and tells everybody, the account included.
    public void losesPresentation(Account account) {
        world.lock().run(() -> call.presentations().drop(account.user()));
    }

    /// The server puts an account out and tells everybody, the account included.
    public void putsOut(Account account) {
        world.lock().run(() -> call.attendance().leave(account.user()));
    }

    /// The account joins from another device: the connection of this one is no longer the account's.
    ///
    /// @param source the audio source of the other device
    public void joinsElsewhere(Account account, int source) {
        world.lock().run(() -> {
            call.requireActive();
            call.attendance()
                    .enter(account.user(), JoinRequest.listener(account.user(), ""), JoinPayload.played(source));
        });
    }

    /// Leaves out of the next updates about participants what differs from one account to another (`min`).
    public void abridges(int updates) {
        world.lock().run(() -> call.updates().abridge(updates));
    }

    /// Replaces the answer to join payloads, to put a real media server behind the call.
    public void answersJoinsWith(ConnectionParameters parameters) {
        world.lock().run(() -> call.answersJoinsWith(parameters));
    }

    /// Another administrator ends the video chat.
    public void end() {
        world.lock().run(() -> call.end(world.administrator()));
    }

    private void voice(Account account, Mute mute) {
        world.lock().run(() -> {
            call.requireJoined(account.user());
            var state = call.participant(account.user()).orElseThrow();
            call.edits().change(state.voice(state.voice().mute(mute)), ParticipantChange.Kind.CHANGED);
        });
    }
}
