// Attack: work for a thread pool, where no budget is open.
// Success: leak
// Stops: gate
def pool = java.util.concurrent.Executors.newSingleThreadExecutor()
log.info 'LEAK: ' + pool.submit({ Thread.currentThread().name } as java.util.concurrent.Callable).get()
pool.shutdown()
