// Attack: an event of one's own.
// Success: leak
// Stops: type checker|bytecode gate
class Fake implements MessageEvent {}
log.info 'LEAK: ' + new Fake()
