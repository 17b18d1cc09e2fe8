// Attack: classes and fields with the names of the sandbox's own.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
class Budget {
    static Budget enter() { new Budget() }

    void tick() {}

    void leave(int depth) {}

    int depth() { 0 }
}
on(MessageReceived) { event ->
    def budget = Budget.enter()
    while (true) { budget.tick() }
}
