// Attack: all combinations of ten lists of ten.
// Success: heap
// Stops: gate|fault
on(MessageReceived) { event -> log.info "${([(1..10).toList()] * 10).combinations().size()}" }
