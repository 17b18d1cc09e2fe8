package dev.compere.plugin.sandbox;

/// What a run of a plugin's code can use up.
public enum Limit {
    /// More steps than [Limits#ticks].
    TICKS("it took too many steps: is there a loop that does not end?"),
    /// Longer than [Limits#time].
    TIME("it took too long and was stopped"),
    /// More memory than [Limits#allocation].
    ALLOCATION("it used too much memory"),
    /// Deeper calls than [Limits#depth].
    DEPTH("its methods call each other too deeply: is there a recursion that does not end?"),
    /// The host interrupted the plugin's thread.
    INTERRUPTED("it took too long and was stopped"),
    /// More memory held between the plugin's events than it may hold.
    RETENTION("it holds more memory than it may, see limits.memory: does a collection grow for ever?"),
    /// The virtual machine itself ran out of stack or memory in the plugin's code.
    MACHINE("it used up the stack or the memory");

    private final String sentence;

    Limit(String sentence) {
        this.sentence = sentence;
    }

    /// Whether it is of no use to go on after it: the plugin is stopped at once.
    public boolean isFatal() {
        return this == RETENTION || this == MACHINE;
    }

    /// What happened, for people, without a full stop.
    public String sentence() {
        return sentence;
    }
}
