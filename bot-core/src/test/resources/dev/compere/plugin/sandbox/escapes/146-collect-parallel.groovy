// Attack: collectParallel of Groovy 6 runs the closure on other threads.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + [1, 2, 3].collectParallel { Object x -> Thread.currentThread().name }
