// Thanks for paid comments and donations. Gifts that come close together are thanked for in one comment.

plugin 'thanks', version: '1.0', api: 1, about: 'Thanks for paid comments and donations', permissions: ['messages.send']

@Field int minimum = settings.get('minimum', 1)
@Field String gather = settings.get('gather', '3s')
@Field String comment = settings.get('comment', '{name}, thanks for {stars} ⭐')
@Field String donation = settings.get('donation', '{name} donated {stars} ⭐ Thanks!')
@Field String several = settings.get('several', '{name} and {others} more: {stars} ⭐')

@Field Map<CallKey, List<StarsReceived>> waiting = [:]

on(StarsReceived) { event ->
    if (event.stars < minimum) return
    if (!waiting.containsKey(call)) {
        waiting[call] = []
        after(gather) { say thanksFor(waiting.remove(call)) }
    }
    waiting[call] << event
}

String thanksFor(List<StarsReceived> gifts) {
    Map<Long, List<StarsReceived>> byGiver = gifts.groupBy { gift -> gift.sender.id }
    List<StarsReceived> most = byGiver.values().max { given -> total(given) }
    String template = byGiver.size() > 1 ? several : gifts.every { it instanceof DonationReceived } ? donation : comment
    template.replace('{name}', most.last().sender.name)
            .replace('{stars}', total(gifts).toString())
            .replace('{others}', (byGiver.size() - 1).toString())
}

long total(List<StarsReceived> gifts) {
    long stars = 0
    for (gift in gifts) stars += gift.stars
    stars
}
