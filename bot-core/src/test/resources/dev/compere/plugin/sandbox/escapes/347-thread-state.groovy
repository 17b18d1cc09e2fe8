// Attack: the plugin's thread is renamed, slowed down and interrupted.
// Success: leak
// Stops: type checker
Thread.currentThread().setName('bot')
Thread.currentThread().interrupt()
log.info 'LEAK: ' + Thread.interrupted()
