// Polls: an admin asks, people answer with a number, everybody counts once.

plugin 'poll', version: '1.0', api: 1, about: 'Asks the audience', permissions: ['messages.send']

@Field String usual = settings.get('lasts', '2m', help: 'how long a poll is open')
@Field int most = settings.get('choices', 5, min: 2, max: 9, help: 'how many answers a poll may have')
@Field int voters = settings.get('voters', 5000, min: 10, max: 20000, help: 'how many votes are counted')

class Poll {
    String question
    List<String> answers
    Map<Long, Integer> votes = [:]      // by sender, so a new vote replaces the old one
}

@Field Map<CallKey, Poll> polls = [:]

command('poll <question> [answers...]', role: 'admin', help: '!poll "Tea or coffee?" Tea | Coffee') { command ->
    List<String> answers = command.text('answers', '').split(/\|/)*.trim().findAll()
    if (answers.size() < 2 || answers.size() > most) {
        reply command, text('usage', most: most)
    } else if (polls[call]) {
        reply command, text('running')
    } else {
        open(new Poll(question: command.text('question'), answers: answers))
    }
}

command('endpoll', role: 'admin', help: 'ends the poll at once') { close(polls[call]) }

on(MessageReceived) { event ->
    String vote = event.text.trim()
    if (!event.history && vote.length() == 1 && vote.isInteger()) count(event.sender, vote.toInteger())
}

on(CallEnded) { polls.remove(call) }

void open(Poll poll) {
    polls[call] = poll
    say poll.question
    say poll.answers.withIndex(1).collect { String answer, int i -> "$i $answer" }.join(', ')
    after(usual) { close(poll) }
}

void count(Sender sender, int vote) {
    Poll poll = polls[call]
    if (!poll || vote < 1 || vote > poll.answers.size()) return
    if (poll.votes.size() < voters || poll.votes.containsKey(sender.id)) poll.votes[sender.id] = vote
}

void close(Poll poll) {
    if (!poll || polls[call] !== poll) return
    polls.remove(call)
    if (!poll.votes) {
        say text('nobody', question: poll.question)
        return
    }
    Map<Integer, Integer> counts = poll.votes.values().countBy { it }
    List<Integer> ranked = counts.keySet().sort { a, b -> counts[b] <=> counts[a] ?: a <=> b }
    say text('result', question: poll.question, votes: poll.votes.size())
    say ranked.collect { "${poll.answers[it - 1]} ${(counts[it] * 100).intdiv(poll.votes.size())}%" }.join(', ')
}
