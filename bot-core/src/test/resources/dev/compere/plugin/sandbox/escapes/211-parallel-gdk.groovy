// Attack: the parallel cousins of collect, each, findAll.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + [1, 2, 3].findAllParallel { Object x -> Thread.currentThread().name != 'x' }
