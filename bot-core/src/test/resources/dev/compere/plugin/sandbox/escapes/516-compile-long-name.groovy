// Attack: a name too long for a class file.
// Success: hang
// Stops: source limits|gate
class TIMES(40000,'ä') {}
log.info 'x'
