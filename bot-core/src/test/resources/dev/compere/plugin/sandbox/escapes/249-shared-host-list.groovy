// Attack: a list the host gives out is cleared.
// Success: leak
// Stops: fault|gate
// Control: no, the host itself refuses it
on(MessageReceived) { event ->
    participants.clear()
    leaderboard.top(3).clear()
    log.info 'LEAK: cleared'
}
