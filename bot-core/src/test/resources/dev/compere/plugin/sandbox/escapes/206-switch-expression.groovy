// Attack: a switch expression with arrows.
// Success: property
// Stops: gate
on(MessageReceived) { event ->
    def result = switch (event.text) {
        case 'hi' -> System.setProperty('pwned', 'switch')
        default -> 'none'
    }
    log.info "$result"
}
