// Shows who gave most: !top, !stars, and a word when the lead changes hands.

plugin 'leaderboard', version: '1.0', api: 1, about: 'Shows who gave most', permissions: ['messages.send']

import java.time.Duration
import java.time.Instant

@Field int places = settings.get('places', 5)
@Field String heading = settings.get('heading', 'Top donors')
@Field boolean announce = settings.get('announce', true)
@Field Duration cooldown = settings.duration('cooldown', '10s')

@Field Map<CallKey, Instant> shownAt = [:]

command('top') { command ->
    if (shownAt[call] && now < shownAt[call] + cooldown) return
    shownAt[call] = now
    if (leaderboard.total() == 0) {
        reply command, 'no Stars yet'
    } else {
        postLeaderboard heading, wanted(command.args)
    }
}

command('stars') { command ->
    reply command, "${leaderboard.of(command.sender)} of ${leaderboard.total()} ⭐"
}

on(StarsReceived) { event ->
    def first = leaderboard.top(1).first()
    long leader = storage.get(leaderKey(), 0L)
    if (first.senderId == leader) return
    storage.put(leaderKey(), first.senderId)
    if (announce && leader != 0) say "New leader: ${first.name}, ${first.stars} ⭐"
}

on(CallEnded) { event ->
    storage.remove(leaderKey())
    shownAt.remove(call)
}

String leaderKey() { "leader of ${call}" }

/** What was asked for, if it is a number a leaderboard can have. */
int wanted(List<String> args) {
    args && args[0].isInteger() ? Math.clamp(args[0].toInteger(), 1, 20) : places
}
