package dev.compere.plugin.sandbox;

/// A run of a plugin's code has used up a limit. Plugin code cannot catch it; its stack trace says where it happened.
public final class BudgetExceeded extends Error {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    BudgetExceeded(Limit limit) {
        this(limit, null);
    }

    /// @param cause what the virtual machine threw
    BudgetExceeded(Limit limit, VirtualMachineError cause) {
        super(limit.sentence(), cause, false, true);
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
