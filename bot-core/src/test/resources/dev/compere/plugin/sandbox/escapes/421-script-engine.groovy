// Attack: a script engine of the JVM.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + new javax.script.ScriptEngineManager().getEngineFactories()
