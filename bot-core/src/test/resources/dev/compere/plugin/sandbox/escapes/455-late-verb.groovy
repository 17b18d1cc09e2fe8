// Attack: a verb is kept in a closure and used where there is no event.
// Success: leak
// Stops: fault|gate
// Control: no, the host itself refuses it
class Keep {
    static Closure<Object> later
}
onLoad { Keep.later = { say 'LEAK: late' } }
onUnload { Keep.later.call() }
