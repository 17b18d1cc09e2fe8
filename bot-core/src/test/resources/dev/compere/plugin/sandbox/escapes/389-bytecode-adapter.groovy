// Attack: the adapter that generated code may use is used by hand.
// Success: leak
// Stops: type checker|bytecode gate
log.info 'LEAK: ' + org.codehaus.groovy.runtime.ScriptBytecodeAdapter.initMetaClass(this)
