// Attack: deferred and asynchronous closures.
// Success: leak
// Stops: gate
// Control: no, the grammar is refused in several ways
def work = async () -> { defer { log.info 'LEAK: deferred' }; 'x' }
log.info 'LEAK: ' + await(work())
