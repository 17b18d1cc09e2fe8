// Welcomes whoever writes, or joins a video chat, for the first time in a call; several at once in one comment.

plugin 'welcome', version: '1.0', api: 1, about: 'Welcomes people', permissions: ['messages.send']

@Field String gather = settings.get('gather', '20s', help: 'how long to wait for others before the greeting')
@Field int most = settings.get('names', 3, min: 1, max: 20, help: 'how many to name in one greeting')
@Field String greeting = settings.get('greeting', '', help: 'words of your own; {names} and {others} are filled in')

@Field final int remembered = 20000

class Guests {
    Set<Long> known = []
    List<String> arrived = []
}

@Field Map<CallKey, Guests> guests = [:]

on(MessageReceived) { event ->
    if (event.history) here().known << event.sender.id
    else if (!event.fromOwner) arrives(event.sender)
}

on(ParticipantsListed) { event -> here().known.addAll(event.participants*.who*.id) }

on(ParticipantJoined) { event -> if (!event.participant.self) arrives(event.participant.who) }

on(CallEnded) { guests.remove(call) }

void arrives(Sender who) {
    Guests here = here()
    if (here.known.size() >= remembered || !here.known.add(who.id)) return
    here.arrived << who.name
    if (here.arrived.size() == 1) after(gather) { greet() }
}

void greet() {
    List<String> names = here().arrived
    here().arrived = []
    if (!names) return
    Map<String, Object> words = [names: names.take(most).join(', '), others: names.size() - Math.min(most, names.size())]
    if (greeting) say fill(words, greeting)
    else say names.size() > most ? text(words, 'many') : text(words, 'few')
}

Guests here() {
    guests.computeIfAbsent(call) { new Guests() }
}
