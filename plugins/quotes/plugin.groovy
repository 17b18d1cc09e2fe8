// Keeps what was said too well to be forgotten: !quote, !addquote, !delquote.

plugin 'quotes', version: '1.0', api: 1, about: 'Keeps quotes and tells them again', permissions: ['messages.send']

@Field int most = settings.get('most', 1000, min: 1, max: 5000, help: 'how many quotes are kept')
@Field String mayAdd = settings.choice('may_add', 'trusted', ['everyone', 'donor', 'trusted', 'admin'],
        help: 'who may add one')

command('quote [which...]', cooldown: '5s', help: 'a quote: any, by its number or with a word in it') { command ->
    List<Long> found = command.has('which') ? search(command.text('which')) : numbers()
    if (found) say quote(random.pick(found))
    else reply command, text('none')
}

command('addquote <words...>', role: mayAdd, help: 'keeps a quote') { command ->
    if (numbers().size() >= most) {
        reply command, text('full', most: most)
        return
    }
    long number = storage.increment('last')
    storage.put("quote $number", command.text('words').take(300))
    reply command, text('added', number: number)
}

command('delquote <number:number>', role: 'admin', help: 'forgets a quote') { command ->
    long number = command.number('number')
    if (number in numbers()) {
        storage.remove("quote $number")
        reply command, text('removed', number: number)
    } else {
        reply command, text('none')
    }
}

List<Long> search(String words) {
    numbers().findAll { it.toString() == words } ?: numbers().findAll { quote(it).toLowerCase().contains(words.toLowerCase()) }
}

List<Long> numbers() {
    storage.keys('quote ').collect { it.substring('quote '.length()).toLong() }.sort()
}

String quote(long number) { text('quote', number: number, words: storage.get("quote $number".toString(), '')) }
