// Attack: what one handler is given is changed for the next.
// Success: leak
// Stops: fault|gate
// Control: no, the host itself refuses it
on(MessageReceived) { event ->
    event.entities.add(null)
    log.info 'LEAK: changed ' + event.entities
}
