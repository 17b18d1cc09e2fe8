// Song requests: viewers pay Stars and name a song of the operator's folder. One is played after the other; an admin, or
// enough viewers, skip it. What waits is kept in storage: it was paid for.

plugin 'song-requests', version: '1.0', api: 1, about: 'Plays songs that viewers pay for', permissions: ['messages.send', 'media.play']

@Field int price = settings.get('price', 25, min: 0, max: 10000, help: 'what a song costs at least, in Stars; with 0 a free !song does')
@Field Map<String, String> songs = settings.get('songs', [:] as Map<String, String>,
        help: 'files below the media folder by the names viewers write, such as "Never": "songs/never.mp3"')
@Field int votes = settings.get('votes', 3, min: 1, max: 1000, help: 'how many viewers skip a song')
@Field int most = settings.get('waiting', 20, min: 1, max: 100, help: 'how many songs may wait')

@Field Map<CallKey, Set<Long>> against = [:]

on(PaidCommentReceived) { event ->
    String song = songIn(event.text.trim().replaceFirst(/(?i)^!song\s+/, ''))
    if (song && event.stars >= price) request(song, event.sender.name)
}

command('song [wish...]', help: 'asks for a song; lists them') { command ->
    if (command.event instanceof PaidCommentReceived) return // it was heard above
    String song = songIn(command.text('wish', ''))
    if (!command.has('wish')) reply command, text('songs', songs: songs.keySet().sort().join(', '))
    else if (!song) reply command, text('unknown')
    else if (price > 0) reply command, text('price', stars: price)
    else request(song, command.sender.name)
}

command('playing', cooldown: '5s', help: 'what is played') { command ->
    Map<String, String> now = playing()
    reply command, now ? text(now, 'playing') : text('silence')
}

command('skip', help: 'votes for the next song; an admin decides alone') { command ->
    Set<Long> voters = against.computeIfAbsent(call) { new HashSet<Long>() }
    if (!playing() || !voters.add(command.sender.id)) return
    if (isAtLeast(command, 'admin') || voters.size() >= votes) skip()
    else reply command, text('votes', missing: votes - voters.size())
}

on(PlaybackEnded) { event ->
    Map<String, String> now = playing()
    if (now && isOf(songs[now.song], event.title)) {
        storage.remove("playing $call")
        if (event.problem) log.warn "${now.song}: ${event.problem}"
    }
    if (event.end != PlaybackEnded.End.REPLACED) playNext()
}

on(CallJoined) {
    storage.remove("playing $call")
    playNext()
}

on(CallEnded) {
    against.remove(call)
    ['playing', 'waiting'].each { storage.remove("$it $call") }
}

void request(String song, String by) {
    List<Map<String, String>> waiting = waiting()
    if (waiting.size() >= most) {
        say text('full', by: by)
        return
    }
    Map<String, String> wish = [song: song, by: by]
    storage.put("waiting $call", waiting + wish)
    say text('taken', song: song, place: waiting.size() + 1)
    playNext()
}

void playNext() {
    List<Map<String, String>> waiting = waiting()
    if (!waiting || playing()) return
    Map<String, String> next = waiting.first()
    storage.put("waiting $call", waiting.drop(1))
    storage.put("playing $call", next)
    against.remove(call)
    say text(next, 'playing')
    play(songs[next.song] ?: next.song).then { result ->
        if (result.done) return
        storage.remove("playing $call")
        log.warn "${next.song} cannot be played: ${result.detail}"
    }
}

List<Map<String, String>> waiting() {
    storage.get("waiting $call", [] as List<Map<String, String>>)
}

Map<String, String> playing() {
    storage.get("playing $call", [:] as Map<String, String>)
}

/** The song that a viewer means; null if there is none. */
String songIn(String wish) {
    songs.keySet().find { it.equalsIgnoreCase(wish) }
}

/** Whether a title is that of a file: its name, with or without its folders. */
boolean isOf(String file, String title) {
    file && (file == title || file.endsWith('/' + title))
}
