package dev.compere.action;

/// Donate Stars to the live story without a word. Spends money: only within the spending limit of the configuration.
public record Donate(long stars) implements MessageAction {

    public Donate {
        if (stars <= 0) {
            throw new IllegalArgumentException("a donation needs a positive number of Stars, not " + stars);
        }
    }

    @Override
    public Priority priority() {
        return Priority.ANSWER;
    }
}
