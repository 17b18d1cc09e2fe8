// Attack: a value that throws when the host writes it out.
// Success: leak
// Stops: fault
// Control: no, the host itself refuses it
class Thrower {
    String toString() { throw new IllegalStateException('LEAK: thrown') }
}
on(MessageReceived) { event -> log.info new Thrower() }
command('go') { command -> say "${new Thrower()}" }
