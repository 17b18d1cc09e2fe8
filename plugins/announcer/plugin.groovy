// Says one of the operator's messages from time to time, if people are talking.

plugin 'announcer', version: '1.0', api: 1, about: 'Says things from time to time', permissions: ['messages.send']

@Field List<String> messages = settings.texts('messages', [], help: 'what to say, one after the other')
@Field String period = settings.get('every', '10m', help: 'how often')
@Field int atLeast = settings.get('comments', 5, min: 0, max: 1000, help: 'how many comments there must have been since the last')
@Field boolean shuffle = settings.get('shuffle', false, help: 'in any order, but none twice before all were said')

class Turn {
    int comments
    List<String> left = []
}

@Field Map<CallKey, Turn> turns = [:]

on(MessageReceived) { event -> if (!event.history) here().comments++ }
on(PaidCommentReceived) { here().comments++ }
on(CallEnded) { turns.remove(call) }

every(period) { if (here().comments >= atLeast) announce() }

command('announce', role: 'admin', help: 'says the next one now') { announce() }

void announce() {
    if (!messages) return
    Turn here = here()
    here.comments = 0
    if (!here.left) here.left = new ArrayList<String>(messages)
    String next = shuffle ? random.pick(here.left) : here.left.first()
    here.left.remove(next)
    say next
}

Turn here() {
    turns.computeIfAbsent(call) { new Turn() }
}
