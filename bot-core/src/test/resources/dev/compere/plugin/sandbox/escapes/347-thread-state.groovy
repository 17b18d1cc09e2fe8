// Attack: the plugin's thread is renamed, slowed down and interrupted.
// Success: leak
// Stops: gate
Thread.currentThread().setName('bot')
Thread.currentThread().interrupt()
log.info 'LEAK: ' + Thread.interrupted()
