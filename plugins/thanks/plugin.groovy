// Thanks for paid comments and donations: the more Stars, the warmer. Gifts that come close together are thanked for
// in one comment.

plugin 'thanks', version: '1.1', api: 1, about: 'Thanks for paid comments and donations', permissions: ['messages.send']

@Field int minimum = settings.get('minimum', 1, min: 1, max: 10000, help: 'Stars; for less there are no thanks')
@Field String gather = settings.get('gather', '3s', help: 'how long to wait for more before the thanks')
@Field int great = settings.get('great', 100, min: 1, max: 1000000, help: 'Stars from which the thanks are warmer')
@Field int huge = settings.get('huge', 1000, min: 1, max: 1000000, help: 'Stars from which they are warmest')
@Field Map<String, String> tiers = settings.get('tiers', [:] as Map<String, String>,
        help: 'words of your own by least Stars, such as 50: "{name}, wow!"')

@Field Map<CallKey, List<StarsReceived>> waiting = [:]

on(StarsReceived) { event ->
    if (event.stars < minimum) return
    if (!waiting.containsKey(call)) {
        waiting[call] = []
        after(gather) { say thanksFor(waiting.remove(call)) }
    }
    waiting[call] << event
}

on(CallEnded) { waiting.remove(call) }

String thanksFor(List<StarsReceived> gifts) {
    Map<Long, List<StarsReceived>> byGiver = gifts.groupBy { gift -> gift.sender.id }
    List<StarsReceived> most = byGiver.values().max { given -> total(given) }
    Map<String, Object> words = [name: most.last().sender.name, stars: total(gifts), others: byGiver.size() - 1]
    if (byGiver.size() > 1) return text(words, 'several')
    String own = ownWords(total(gifts))
    if (own) return fill(words, own)
    if (total(gifts) >= huge) return text(words, 'huge')
    text(words, total(gifts) >= great ? 'great' : 'thanks')
}

/** The operator's words for so many Stars; null if there are none. */
String ownWords(long stars) {
    String tier = tiers.keySet().findAll { it.isInteger() && it.toInteger() <= stars }.max { it.toInteger() }
    tier ? tiers[tier] : null
}

long total(List<StarsReceived> gifts) {
    long stars = 0
    for (gift in gifts) stars += gift.stars
    stars
}
