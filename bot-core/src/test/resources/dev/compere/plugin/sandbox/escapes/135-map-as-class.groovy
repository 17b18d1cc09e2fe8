// Attack: a map becomes a subclass, made at run time, of a class.
// Success: leak
// Stops: gate
def stream = [read: { -> 1 }] as InputStream
log.info 'LEAK: ' + stream.getClass().getClassLoader()
