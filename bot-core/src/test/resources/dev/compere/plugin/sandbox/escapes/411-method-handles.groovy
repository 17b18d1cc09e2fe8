// Attack: method handles and variable handles.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + java.lang.invoke.MethodHandles.lookup()
