// Attack: an event of one's own.
// Success: leak
// Stops: gate
class Fake implements MessageEvent {}
log.info 'LEAK: ' + new Fake()
