// Attack: a connection of one's own.
// Success: leak
// Stops: gate
try {
    new Socket('127.0.0.1', 1).close()
} catch (IOException e) {
    log.info 'LEAK: ' + e.message
}
