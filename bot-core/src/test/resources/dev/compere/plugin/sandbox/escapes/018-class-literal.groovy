// Attack: a class literal is asked for its loader.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + String.class.getModule().getClassLoader() + MessageReceived.class.getClassLoader()
