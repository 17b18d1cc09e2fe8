// Attack: a closure curried and composed twenty thousand times.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate
on(MessageReceived) { event ->
    Closure<Object> c = { Object... xs -> 'x' }
    for (int i = 0; i < 20_000; i++) { c = c.curry(1) }
    log.info "${c.call()}"
}
command('go') { command ->
    Closure<Object> c = { Object x -> x }
    for (int i = 0; i < 20_000; i++) { c = c >> { Object x -> x } }
    log.info "${c.call(1)}"
}
