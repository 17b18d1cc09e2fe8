// Attack: structured concurrency of Groovy 6.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + groovy.concurrent.AsyncScope.withScope { scope -> Thread.currentThread().name }
