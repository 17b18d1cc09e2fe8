// Who raises a hand in a video chat gets the floor, one after the other.

plugin 'talk-queue', version: '1.1', api: 1, about: 'Gives the floor to raised hands, one after the other',
        permissions: ['messages.send', 'participants.mute']

@Field String turn = settings.get('turn', '3m', help: 'how long somebody has the floor')
@Field boolean announce = settings.get('announce', true, help: 'say who has the floor')

class Queue {
    List<Sender> waiting = []
    Sender speaker      // who has the floor
    int turns           // how many have had it: tells an old timer from the present one
}

@Field Map<CallKey, Queue> queues = [:]

on(ParticipantsListed) { event ->
    for (participant in event.participants) if (participant.handRaised) enqueue(participant)
    if (!queue().speaker) next()
}

on(ParticipantJoined) { event ->
    if (event.participant.handRaised) raised(event.participant)
}

on(ParticipantChanged) { event ->
    if (event.raisedHand()) raised(event.participant)
    else if (!event.participant.handRaised) queue().waiting.removeIf { it.id == event.participant.who.id }
}

on(ParticipantLeft) { event ->
    queue().waiting.removeIf { it.id == event.participant.who.id }
    if (queue().speaker?.id == event.participant.who.id) next()
}

on(CallEnded) { queues.remove(call)?.speaker = null }

command('queue', cooldown: '5s', help: 'who waits for the floor') { command ->
    List<String> names = queue().waiting*.name
    reply command, names ? names.join(', ') : text('nobody')
}

command('next', role: 'admin', help: 'gives the floor to the next one') { next() }

void raised(Participant participant) {
    enqueue(participant)
    if (!queue().speaker) next()
}

void enqueue(Participant participant) {
    boolean known = queue().waiting.any { it.id == participant.who.id } || queue().speaker?.id == participant.who.id
    if (!participant.self && !known) queue().waiting << participant.who
}

/** Takes the floor from who has it and gives it to who waits longest. */
void next() {
    Queue queue = queue()
    Sender before = queue.speaker
    if (before && participants.any { it.who.id == before.id }) mute before
    queue.speaker = queue.waiting ? queue.waiting.removeAt(0) : null
    Sender speaker = queue.speaker
    if (!speaker) return
    allowToSpeak speaker
    lowerHand speaker
    if (announce && queue.waiting) say text('turn_and_next', name: speaker.name, next: queue.waiting[0].name)
    else if (announce) say text('turn', name: speaker.name)
    int mine = ++queue.turns
    after(turn) { if (queue.turns == mine && queue.speaker) next() }
}

Queue queue() {
    queues.computeIfAbsent(call) { new Queue() }
}
