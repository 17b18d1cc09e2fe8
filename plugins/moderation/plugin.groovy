// Keeps a call clean of links, banned words and floods: first a warning, then the comment goes, then all of them.
// Whoever goes on can be kept out of the chat.

plugin 'moderation', version: '1.0', api: 1, about: 'Keeps links, banned words and floods out of a call',
        permissions: ['messages.send', 'messages.delete', 'participants.ban']

import java.text.Normalizer
import java.time.Duration
import java.time.Instant

@Field Set<String> bannedWords = settings.texts('banned_words', []).collect { fold(it) }.toSet()
@Field boolean blockLinks = settings.get('block_links', true)
@Field List<String> allowedDomains = settings.texts('allowed_domains', [])*.toLowerCase()
@Field int floodComments = settings.get('flood_comments', 6)
@Field int floodRepeats = settings.get('flood_repeats', 3)
@Field Duration floodWindow = settings.duration('flood_window', '15s')
@Field int deleteFrom = settings.get('delete_from', 2)
@Field int deleteAllFrom = settings.get('delete_all_from', 3)
@Field int banFrom = settings.get('ban_from', 0)
@Field String banFor = settings.get('ban_for', '1d')
@Field boolean reportSpam = settings.get('report_spam', false)
@Field Duration strikeLifetime = settings.duration('strike_lifetime', '1h')
@Field Duration warnEvery = settings.duration('warn_every', '5s')
@Field int exemptStars = settings.get('exempt_stars', 100)

class Recent {
    Instant at
    String text
}

@Field Map<Long, List<Recent>> recent = [:]      // by sender, to tell floods by
@Field Map<CallKey, Instant> warnedAt = [:]

on(MessageReceived) { event ->
    if (event.fromOwner || event.history) return
    String offence = offenceIn(event.text, event.entities) ?: floodBy(event)
    if (offence && !isExempt(event.sender)) strike(event, event.canBeDeleted, offence)
}

on(PaidCommentReceived) { event ->
    if (event.fromOwner) return
    String offence = offenceIn(event.text, event.entities)
    if (offence && !isExempt(event.sender)) strike(event, event.canBeDeleted, offence)
}

every('1m') {
    recent.values().removeIf { it.last().at < now - floodWindow }
    storage.keys.each { if (!strikesIn(it)) storage.remove(it) }
}

/** What is wrong with a text, in a few words; null if nothing is. */
String offenceIn(String text, List<TextEntity> entities) {
    if (fold(text).split(/[^\p{L}\p{N}]+/).any { it in bannedWords }) return 'mind your words'
    if (blockLinks && linksIn(text, entities).any { !isAllowed(it) }) return 'no links please'
    null
}

/** Whether somebody writes too much or always the same: counted over several comments. */
String floodBy(MessageReceived event) {
    List<Recent> comments = recent.computeIfAbsent(event.sender.id) { [] }
    comments.removeIf { it.at < event.at - floodWindow }
    comments << new Recent(at: event.at, text: fold(event.text))
    if (comments.count { it.text == comments.last().text } > floodRepeats) return 'once is enough'
    comments.size() > floodComments ? 'slow down please' : null
}

void strike(MessageEvent event, boolean canBeDeleted, String offence) {
    String key = "strikes of ${event.sender.id}"
    List<Long> strikes = (strikesIn(key) + event.at.epochSecond).takeRight(Math.max(deleteAllFrom, banFrom))
    storage.put(key, strikes)
    if (banFrom > 0 && strikes.size() >= banFrom) keepOut(event.sender)
    if (strikes.size() >= deleteAllFrom && canBeDeleted) {
        deleteAll event.sender, report: reportSpam
    } else if (strikes.size() >= deleteFrom && canBeDeleted) {
        delete event, report: reportSpam
    } else if (!warnedAt[call] || warnedAt[call] <= now - warnEvery) {
        warnedAt[call] = now
        reply event, offence
    }
}

void keepOut(Sender sender) {
    if (banFor == 'forever') ban sender
    else ban sender, for: banFor
}

/** When the sender was struck, in Unix seconds, as far as it still counts. */
List<Long> strikesIn(String key) {
    storage.get(key, [0L]).findAll { it > (now - strikeLifetime).epochSecond }
}

boolean isExempt(Sender sender) {
    exemptStars > 0 && leaderboard.of(sender) >= exemptStars
}

/** Telegram marks links itself; an address with its scheme is also taken where it did not. */
List<String> linksIn(String text, List<TextEntity> entities) {
    List<String> marked = entities.findAll { it.type in ['url', 'textUrl'] }.collect {
        it.type == 'textUrl' ? it.argument : text.substring(it.offset, it.offset + it.length)
    }
    marked + text.findAll(/(?i)https?:\/\/\S+/)
}

boolean isAllowed(String link) {
    String host = link.toLowerCase().replaceFirst(/^https?:\/\//, '').split(/[\/?#:]/)[0]
    allowedDomains.any { host == it || host.endsWith(".$it") }
}

/** Lower case, without accents and invisible characters, and with look-alike letters made the same. */
String fold(String text) {
    Normalizer.normalize(text.toLowerCase(), Normalizer.Form.NFKD)
            .replaceAll(/[\p{M}\p{Cf}]/, '')
            .tr('асеіорухк0134@$5', 'aceiopyxkoieaass')
}
