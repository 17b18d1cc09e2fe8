// Attack: a closure becomes an interface that nobody allowed.
// Success: leak
// Stops: gate
def task = { log.info 'LEAK: called' } as java.util.concurrent.Callable
task.call()
