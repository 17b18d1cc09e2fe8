// Attack: an event of one's own.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
class Fake implements MessageEvent {}
log.info 'LEAK: ' + new Fake()
