package dev.compere.telegram;

import dev.compere.telegram.object.AuthenticationCodeInfo;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Somebody who logs in with the answers that the test has laid out, and remembers what was said.
public final class Person implements LoginPrompt {

    public Optional<String> number = Optional.of("99966");
    public final Queue<String> codes = new ArrayDeque<>();
    public final Queue<String> passwords = new ArrayDeque<>();
    public final List<AuthenticationCodeInfo> codesSent = new CopyOnWriteArrayList<>();
    public final List<String> told = new CopyOnWriteArrayList<>();
    public Consumer<String> whenTold = _ -> {};

    @Override
    public Optional<String> phoneNumber() {
        return number;
    }

    @Override
    public Optional<String> code(AuthenticationCodeInfo info) {
        codesSent.add(info);
        return Optional.ofNullable(codes.poll());
    }

    @Override
    public Optional<String> password(String hint) {
        tell("hint " + hint);
        return Optional.ofNullable(passwords.poll());
    }

    @Override
    public void showQrLink(String link) {
        tell(link);
    }

    @Override
    public void refused(Question question, int triesLeft) {
        tell(question + " wrong, " + triesLeft + " left");
    }

    private synchronized void tell(String what) {
        told.add(what);
        notifyAll();
        whenTold.accept(what);
    }

    synchronized void awaitTold(String what) throws InterruptedException {
        while (!told.contains(what)) {
            wait();
        }
    }
}
