// The music of the demo: a card, a tune, the leaderboard, a card, the next tune, and so on.

plugin 'dj', version: '1.0', api: 1, about: 'Plays the tunes of the demo, with cards in between', permissions: ['media.play']

@Field List<String> tunes = settings.get('tunes', [] as List<String>, help: 'files below the media folder')

@Field String announcement = 'Now playing'
@Field int played = 0

on(CallJoined) { play card: 'Starting soon', lines: ['Music by Compere'], for: '4s' }

on(PlaybackEnded) { event ->
    if (event.end != PlaybackEnded.End.FINISHED || event.title == announcement) return
    if (tunes.contains(event.title)) showLeaderboard('Top donors', 5, for: '3s').then { shown -> if (!shown.done) next() }
    else next()
}

void next() {
    String tune = tunes[played++ % tunes.size()]
    queue card: announcement, lines: [tune.replaceFirst(/\.\w+$/, '')], for: '2s'
    queue tune
}
