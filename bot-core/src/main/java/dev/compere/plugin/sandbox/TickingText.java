package dev.compere.plugin.sandbox;

/// A text for regular expressions to look through. Each look costs a step of the budget, because some expressions take
/// a lifetime for thirty characters.
final class TickingText implements CharSequence {

    private final String text;
    private final Budget budget;

    TickingText(CharSequence text) {
        this.text = text.toString();
        this.budget = Budget.current();
    }

    @Override
    public char charAt(int index) {
        budget.tick();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
