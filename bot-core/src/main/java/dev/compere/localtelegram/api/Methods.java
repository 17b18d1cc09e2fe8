package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.ClientSession;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The methods of the API by name: those that anyone may call, and those for who has logged in.
final class Methods {
    interface OpenMethod {
        Object answer(ClientSession session, TlObject request);
    }

    interface AccountMethod {
        Object answer(Account account, TlObject request);
    }

    private final Map<String, OpenMethod> open = new HashMap<>();
    private final Map<String, AccountMethod> forAccounts = new HashMap<>();

    void open(String name, OpenMethod method) {
        open.put(name, method);
    }

    void add(String name, AccountMethod method) {
        forAccounts.put(name, method);
    }

    Optional<OpenMethod> findOpen(String name) {
        return Optional.ofNullable(open.get(name));
    }

    Optional<AccountMethod> find(String name) {
        return Optional.ofNullable(forAccounts.get(name));
    }
}
