package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.ClientSession;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which auth key is logged in as whom, and which of its sessions gets updates. Thread-safe.
public final class Logins {
    /// Hears of each login and logout, to keep them for the next run.
    public interface Listener {
        void loggedIn(long authKeyId, String phone);

        void loggedOut(long authKeyId);
    }

    private final World world;
    private final Map<Long, String> phones = new ConcurrentHashMap<>();
    private final Map<Long, ClientSession> subscribers = new ConcurrentHashMap<>();
    private final Set<ClientSession> waitingForQr = ConcurrentHashMap.newKeySet();
    private volatile Listener listener = new Silent();

    Logins(World world) {
        this.world = world;
    }

    public void tell(Listener newListener) {
        listener = newListener;
    }

    /// A login of an earlier run. The account may be added to the world later.
    public void restore(long authKeyId, String phone) {
        phones.put(authKeyId, phone);
    }

    /// Whether a session that gets the account's updates is connected.
    public boolean reaches(Account account) {
        return subscribersOf(account).stream().anyMatch(ClientSession::connected);
    }

    /// Forgets who is connected: their next requests tell.
    public void forgetSessions() {
        subscribers.clear();
        waitingForQr.clear();
    }

    void login(ClientSession session, Account account) {
        phones.put(session.authKeyId(), account.user().phone());
        waitingForQr.remove(session);
        subscribe(session);
        listener.loggedIn(session.authKeyId(), account.user().phone());
    }

    void logout(ClientSession session) {
        forget(session.authKeyId());
    }

    /// Ends all logins of an account.
    ///
    /// @return the sessions that got its updates
    List<ClientSession> revoke(Account account) {
        var sessions = subscribersOf(account);
        phones.entrySet().stream()
                .filter(login -> login.getValue().equals(account.user().phone()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
        return sessions;
    }

    private void forget(long authKeyId) {
        phones.remove(authKeyId);
        subscribers.remove(authKeyId);
        listener.loggedOut(authKeyId);
    }

    Optional<Account> accountOf(ClientSession session) {
        return Optional.ofNullable(phones.get(session.authKeyId())).flatMap(world::accountByPhone);
    }

    /// Updates go to the session that asked for them last.
    void subscribe(ClientSession session) {
        subscribers.put(session.authKeyId(), session);
    }

    List<ClientSession> subscribersOf(Account account) {
        return subscribers.entrySet().stream()
                .filter(entry -> account.user().phone().equals(phones.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    void waitForQr(ClientSession session) {
        waitingForQr.add(session);
    }

    /// The sessions that show a QR code; once told, each asks for a new one and waits again.
    List<ClientSession> takeWaitingForQr() {
        var waiting = List.copyOf(waitingForQr);
        waiting.forEach(waitingForQr::remove);
        return waiting;
    }

    private record Silent() implements Listener {
        @Override
        public void loggedIn(long authKeyId, String phone) {}

        @Override
        public void loggedOut(long authKeyId) {}
    }
}
