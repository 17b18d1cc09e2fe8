// Attack: a leaderboard of two thousand million places.
// Success: heap
// Stops: fault|harmless|gate
on(MessageReceived) { event -> log.info "${leaderboard.top(2_000_000_000).size()}" }
command('go') { command -> log.info "${leaderboard.top(-1).size()}" }
