// Shows who gave most: !top, !stars, and a word when the lead changes hands.

plugin 'leaderboard', version: '1.1', api: 1, about: 'Shows who gave most', permissions: ['messages.send']

@Field int places = settings.get('places', 5, min: 1, max: 20, help: 'how many !top shows')
@Field String heading = settings.get('heading', '', help: 'words of your own above the list')
@Field boolean announce = settings.get('announce', true, help: 'say so when somebody takes the lead')
@Field String cooldown = settings.get('cooldown', '10s', help: 'how soon !top is answered again')

command('top [places:number]', cooldown: cooldown, help: 'who gave most') { command ->
    if (leaderboard.total() == 0) reply command, text('nobody')
    else postLeaderboard heading ?: text('heading'), (int) Math.clamp(command.number('places', places), 1, 20)
}

command('stars', help: 'what you gave') { command ->
    reply command, text('stars', stars: leaderboard.of(command.sender), total: leaderboard.total())
}

on(StarsReceived) {
    Place first = leaderboard.top(1).first()
    long leader = storage.get(leaderKey(), 0L)
    if (first.senderId == leader) return
    storage.put(leaderKey(), first.senderId)
    if (announce && leader != 0) say text('leader', name: first.name, stars: first.stars)
}

on(CallEnded) { storage.remove(leaderKey()) }

String leaderKey() { "leader of ${call}" }
