// Attack: the environment, where secrets are.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + System.getenv()
