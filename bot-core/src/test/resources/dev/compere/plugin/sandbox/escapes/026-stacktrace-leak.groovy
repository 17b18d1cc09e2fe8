// Attack: a stack trace names the bot's inner classes.
// Success: leak
// Stops: gate
try {
    throw new RuntimeException('x')
} catch (RuntimeException e) {
    log.info 'LEAK: ' + e.stackTrace.toList()
}
