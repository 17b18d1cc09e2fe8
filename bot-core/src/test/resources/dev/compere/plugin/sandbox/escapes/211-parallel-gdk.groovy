// Attack: the parallel cousins of collect, each, findAll.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + [1, 2, 3].findAllParallel { Object x -> Thread.currentThread().name != 'x' }
