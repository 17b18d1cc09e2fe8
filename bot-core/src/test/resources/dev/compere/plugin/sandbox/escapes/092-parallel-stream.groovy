// Attack: a parallel stream moves the plugin's code to the common pool.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + [1, 2, 3].parallelStream().map { Thread.currentThread().name }.toList()
