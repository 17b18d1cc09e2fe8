// A goal of Stars for the call: how far it is, and a word at each step on the way.

plugin 'goal', version: '1.0', api: 1, about: 'A goal of Stars, and how far it is', permissions: ['messages.send']

@Field int usual = settings.get('stars', 500, min: 1, max: 1000000, help: 'the goal, unless an admin sets another')
@Field List<Integer> steps = settings.get('steps', [25, 50, 75, 100], help: 'at how many per cent to say so')
@Field int cells = settings.get('bar', 10, min: 0, max: 20, help: 'length of the bar; 0 for none')

command('goal', cooldown: '5s', help: 'shows how far the goal is') { say progress() }

command('setgoal <stars:number>', role: 'admin', help: 'sets the goal of this chat') { command ->
    if (command.number('stars') < 1) return
    storage.put(key(), command.number('stars'))
    say progress()
}

on(StarsReceived) { event ->
    long total = leaderboard.total()
    Integer step = steps.findAll { percent(total - event.stars) < it && percent(total) >= it }.max()
    if (step == null) return
    say step >= 100 ? text('reached', goal: goal()) : progress()
}

String progress() {
    int share = (int) Math.min(100, percent(leaderboard.total()))
    String bar = '▰' * (share * cells).intdiv(100) + '▱' * (cells - (share * cells).intdiv(100))
    text('progress', bar: bar, total: leaderboard.total(), goal: goal()).trim()
}

long percent(long stars) { (stars * 100).intdiv(goal()) }

long goal() { storage.get(key(), (long) usual) }

String key() { "goal of ${call.chatId}" }
