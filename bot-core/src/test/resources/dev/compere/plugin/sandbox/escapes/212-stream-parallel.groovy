// Attack: an ordinary stream is made parallel afterwards.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + (1..2000).stream().parallel().map { int x -> Thread.currentThread().name }.distinct().toList()
