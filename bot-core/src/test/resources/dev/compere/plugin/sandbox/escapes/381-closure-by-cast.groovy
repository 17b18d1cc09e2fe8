// Attack: a closure becomes an interface that starts something.
// Success: leak
// Stops: fault|gate
Object hook = { Object... xs -> 'x' }
def factory = (java.util.concurrent.ThreadFactory) hook
log.info 'LEAK: ' + factory
