// A soundboard: who pays Stars and names a sound is heard at once; what plays goes on afterwards, where it was.

plugin 'soundboard', version: '1.0', api: 1, about: 'Plays sounds for Stars', permissions: ['messages.send', 'media.play']

@Field int price = settings.get('price', 5, min: 1, max: 10000, help: 'what a sound costs at least, in Stars')
@Field String pause = settings.get('pause', '5s', help: 'how long one sound keeps the next away')
@Field String card = settings.get('card', '', help: 'shown with each sound; {name} and {sound} are filled in')
@Field Map<String, String> sounds = settings.get('sounds', [:] as Map<String, String>,
        help: 'files below the media folder by the words viewers write, such as ding: "sounds/ding.wav"')

@Field Set<CallKey> busy = []

on(PaidCommentReceived) { event ->
    String sound = event.text.toLowerCase().split(/[\s!]+/).find { sounds.containsKey(it) }
    if (!sound || event.stars < price || !busy.add(call)) return
    after(pause) { busy.remove(call) }
    say(sound: sounds[sound]).then { result -> if (!result.done) log.warn "$sound cannot be played: ${result.detail}" }
    if (card) say card: fill(card, name: event.sender.name, sound: sound)
}

command('sounds', cooldown: '10s', help: 'lists the sounds') { command ->
    reply command, text('sounds', stars: price, sounds: sounds.keySet().sort().join(', '))
}

on(CallEnded) { busy.remove(call) }
