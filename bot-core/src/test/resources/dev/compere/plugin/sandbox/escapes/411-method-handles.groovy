// Attack: method handles and variable handles.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + java.lang.invoke.MethodHandles.lookup()
