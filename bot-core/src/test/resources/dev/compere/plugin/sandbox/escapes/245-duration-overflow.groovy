// Attack: durations beyond every calendar.
// Success: hang
// Stops: fault
on(MessageReceived) { event -> after('99999999999999999d') { log.info 'x' } }
