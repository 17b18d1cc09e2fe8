package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.telegram.TelegramClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// All calls the account attends: one [CallSession] for each target, one reader of TDLib's updates for all. Safe from
/// any thread.
public final class Calls implements AutoCloseable {

    private final TelegramClient telegram;
    private final Clock clock;
    private final MediaKit media;
    private final ToldVideoChats toldVideoChats = new ToldVideoChats();
    private final CallReader reader;
    private final List<CallSession> sessions;

    public Calls(
            TelegramClient telegram,
            List<CallTarget> targets,
            CallOptions options,
            CallEvents events,
            MediaKit media,
            Clock clock,
            RandomGenerator random) {
        var names = new SenderNames();
        this.telegram = telegram;
        this.clock = clock;
        this.media = media;
        this.reader = new CallReader(names, toldVideoChats, events, this::chatChanged);
        var context = new CallContext(telegram, options, events, reader, names, toldVideoChats, media, clock, random);
        this.sessions =
                targets.stream().map(target -> new CallSession(target, context)).toList();
    }

    /// Must be called before the client logs in: the names of people come only once.
    public void listen() {
        telegram.subscribe(reader);
    }

    public void start() {
        sessions.forEach(CallSession::start);
    }

    /// What each session is doing, in the order of the targets.
    public List<CallStatus> status() {
        return sessions.stream().map(CallSession::status).toList();
    }

    /// The calls the bot is in, as far as its joins are proven.
    public List<CallKey> joined() {
        return sessions.stream()
                .flatMap(session -> session.joinedRoom().stream())
                .map(CallRoom::key)
                .toList();
    }

    /// Who is in a video chat, as far as it is known, in Telegram's order; nobody if the bot is not in that call.
    public List<Participant> participants(CallKey call) {
        return sessions.stream()
                .flatMap(session -> session.joinedRoom().stream())
                .filter(room -> room.key().equals(call))
                .findFirst()
                .map(room -> room.participants().participants())
                .orElse(List.of());
    }

    /// Who speaks in a call at the moment, as the bot hears it, the loudest first; nobody if the bot is not in that
    /// call.
    public List<Sender> speaking(CallKey call) {
        return media(call).map(CallMedia::speaking).orElse(List.of());
    }

    /// The chats of the targets that were found, each with the call the bot is in there, or none.
    public List<CallKey> chats() {
        return sessions.stream().flatMap(session -> session.place().stream()).toList();
    }

    /// As [#chats], of one target; empty before its chat was found.
    public Optional<CallKey> chat(CallTarget target) {
        return sessions.stream()
                .filter(session -> session.status().target().equals(target))
                .findFirst()
                .flatMap(CallSession::place);
    }

    /// Leaves all calls and stops looking for others. Waits, but not for long.
    @Override
    public void close() {
        var threads = sessions.stream()
                .map(session -> Thread.ofVirtual().name("leaving").start(session::close))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// The session that attends this call, or others of the same kind in the same chat.
    Optional<CallSession> session(CallKey call) {
        return sessions.stream().filter(session -> session.attends(call)).findFirst();
    }

    /// What the media of each attended call is doing.
    public List<MediaStatus> media() {
        return sessions.stream()
                .flatMap(session -> session.media().stream())
                .map(CallMedia::status)
                .toList();
    }

    private Optional<CallMedia> media(CallKey call) {
        return sessions.stream()
                .flatMap(session -> session.media().stream())
                .filter(media -> media.key().equals(call))
                .findFirst();
    }

    ToldVideoChats toldVideoChats() {
        return toldVideoChats;
    }

    Clock clock() {
        return clock;
    }

    MediaKit mediaKit() {
        return media;
    }

    MessageLevels levels() {
        return reader.levels();
    }

    private void chatChanged(long chatId) {
        sessions.forEach(session -> session.chatChanged(chatId));
    }
}
