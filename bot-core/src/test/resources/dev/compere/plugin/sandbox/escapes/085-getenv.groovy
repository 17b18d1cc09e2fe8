// Attack: the environment, where secrets are.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + System.getenv()
