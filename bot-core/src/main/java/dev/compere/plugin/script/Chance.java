package dev.compere.plugin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What a script leaves to chance: dice, draws, an order. Used on the plugin's thread.
///
/// Nobody can foresee it, because giveaways are drawn with it.
public final class Chance {

    private final RandomGenerator source;

    Chance(RandomGenerator source) {
        this.source = source;
    }

    /// A whole number from the first to the last, both included.
    public long number(long first, long last) {
        if (first > last) {
            throw new IllegalArgumentException("there is no number from " + first + " to " + last);
        }
        return last == Long.MAX_VALUE
                ? Math.max(first, source.nextLong(first, last))
                : source.nextLong(first, last + 1);
    }

    /// One of the elements.
    public <T> T pick(List<T> elements) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to pick from: the list is empty");
        }
        return elements.get(source.nextInt(elements.size()));
    }

    /// The same elements in another order; the list stays as it is.
    public <T> List<T> shuffled(List<T> elements) {
        var shuffled = new ArrayList<>(elements);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = source.nextInt(i + 1);
            shuffled.set(i, shuffled.set(other, shuffled.get(i)));
        }
        return shuffled;
    }
}
