// Giveaways: an admin opens one, people enter with a word, a winner is drawn. Stars may give more chances.

plugin 'giveaway', version: '1.0', api: 1, about: 'Draws a winner', permissions: ['messages.send']

@Field String word = settings.get('word', 'join', help: 'the command to enter with')
@Field int starsPerTicket = settings.get('stars_per_ticket', 0, min: 0, max: 10000,
        help: 'Stars given while it is open for one more ticket; 0: everybody has one')
@Field int mostTickets = settings.get('most_tickets', 10, min: 1, max: 1000, help: 'tickets one person can have')
@Field int people = settings.get('people', 10000, min: 10, max: 20000, help: 'how many may enter')

class Giveaway {
    String prize
    Map<Long, String> names = [:]
    Map<Long, Long> stars = [:]
}

@Field Map<CallKey, Giveaway> giveaways = [:]

command('giveaway <prize...>', role: 'admin', help: 'opens a giveaway') { command ->
    if (giveaways[call]) {
        reply command, text('running')
        return
    }
    giveaways[call] = new Giveaway(prize: command.text('prize'))
    say text('open', prize: command.text('prize'), word: word)
}

command(word, help: 'enters the giveaway') { command ->
    Giveaway open = giveaways[call]
    if (open && open.names.size() < people) open.names.putIfAbsent(command.sender.id, command.sender.name)
}

command('draw', role: 'admin', help: 'draws a winner; again for another one') { command ->
    Giveaway open = giveaways[call]
    if (!open?.names) {
        reply command, text('nobody')
        return
    }
    long winner = random.pick(tickets(open))
    say text('winner', name: open.names.remove(winner), prize: open.prize)
}

command('endgiveaway', role: 'admin', help: 'closes the giveaway') { command ->
    if (giveaways.remove(call)) reply command, text('closed')
}

on(StarsReceived) { event ->
    Giveaway open = giveaways[call]
    if (open && open.stars.size() < people) open.stars.merge(event.sender.id, event.stars) { a, b -> a + b }
}

on(CallEnded) { giveaways.remove(call) }

/** Everybody who entered, as often as they have tickets. */
List<Long> tickets(Giveaway open) {
    List<Long> tickets = []
    for (id in open.names.keySet()) {
        long more = starsPerTicket ? open.stars.getOrDefault(id, 0L).intdiv(starsPerTicket) : 0
        int count = (int) Math.min(mostTickets, 1 + more)
        for (int i = 0; i < count; i++) tickets << id
    }
    tickets
}
