// Attack: async/await of Groovy 6 starts work on another thread.
// Success: leak
// Stops: gate
def task = async { Thread.currentThread().name }
log.info 'LEAK: ' + await(task)
