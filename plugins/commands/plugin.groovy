// Text commands that admins make and change from the call: !addcom rules Be kind, {user}.

plugin 'commands', version: '1.0', api: 1, about: 'Text commands, made from the call', permissions: ['messages.send']

import java.time.Duration
import java.time.Instant

@Field int most = settings.get('most', 200, min: 1, max: 2000, help: 'how many commands there may be')
@Field String mayEdit = settings.choice('may_edit', 'admin', ['trusted', 'admin'], help: 'who may make and change them')
@Field Duration cooldown = settings.duration('cooldown', '5s', max: '1h', help: 'how soon the same one is answered again')

@Field Map<String, Instant> answered = [:]
@Field Map<CallKey, Instant> joined = [:]

command('addcom <name> <text...>', role: mayEdit, help: 'makes a command') { command ->
    String name = plain(command.text('name'))
    if (commands.any { it.name == name }) reply command, text('reserved', name: name)
    else if (storage.keys('command ').size() >= most) reply command, text('full', most: most)
    else if (known(name)) reply command, text('exists', name: name)
    else keep(command, name, 'added')
}

command('editcom <name> <text...>', role: mayEdit, help: 'changes a command') { command ->
    String name = plain(command.text('name'))
    if (known(name)) keep(command, name, 'changed')
    else reply command, text('unknown', name: name)
}

command('delcom <name>', role: mayEdit, help: 'takes a command away') { command ->
    String name = plain(command.text('name'))
    if (!known(name)) {
        reply command, text('unknown', name: name)
        return
    }
    storage.remove("command $name")
    storage.remove("count $name")
    reply command, text('removed', name: name)
}

command('coms', cooldown: '10s', help: 'lists the commands') {
    List<String> names = storage.keys('command ').collect { '!' + it.substring('command '.length()) }
    say names ? names.join(' ') : text('none')
}

otherCommands { command ->
    String key = "${call} ${command.name}"
    if (!known(command.name) || answered[key] && now < answered[key] + cooldown) return
    answered[key] = now
    say filled(command)
}

on(CallJoined) { joined[call] = now }

on(CallEnded) {
    joined.remove(call)
    answered.keySet().removeIf { it.startsWith("${call} ") }
}

void keep(Command command, String name, String done) {
    storage.put("command $name", command.text('text').take(500))
    reply command, text(done, name: name)
}

/** The command's text with what stands in braces filled in. */
String filled(Command command) {
    List<Place> top = leaderboard.top(1)
    String words = storage.get("command ${command.name}".toString(), '')
    fill(words,
            user: command.sender.name,
            args: command.args.join(' '),
            to: command.args ? command.args[0] : command.sender.name,
            count: storage.increment("count ${command.name}"),
            stars: leaderboard.of(command.sender),
            total: leaderboard.total(),
            top: top ? top[0].name : '-',
            dice: random.number(1, 6),
            minutes: Duration.between(joined.getOrDefault(call, now), now).toMinutes())
}

boolean known(String name) { "command $name".toString() in storage.keys }

String plain(String name) { name.toLowerCase().replaceFirst(/^!/, '') }
