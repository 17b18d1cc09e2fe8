// Attack: a script engine of the JVM.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + new javax.script.ScriptEngineManager().getEngineFactories()
