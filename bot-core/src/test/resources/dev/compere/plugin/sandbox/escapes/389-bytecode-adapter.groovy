// Attack: the adapter that generated code may use is used by hand.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + org.codehaus.groovy.runtime.ScriptBytecodeAdapter.initMetaClass(this)
