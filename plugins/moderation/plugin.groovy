// Keeps a call clean: filters find offences, and the more of them somebody commits the more they cost.

plugin 'moderation', version: '2.0', api: 1, about: 'Keeps a call clean of links, banned words, noise and floods',
        permissions: ['messages.send', 'messages.delete', 'participants.ban']

import dev.compere.plugin.script.Asked
import java.time.Duration
import java.time.Instant

// What somebody wrote lately
@Field Duration floodWindow = settings.duration('flood_window', '10s', min: '1s', max: '5m',
        help: 'the time floods are counted in')
@Field Duration repeatWindow = settings.duration('repeat_window', '60s', min: '1s', max: '10m',
        help: 'the time repeats are counted in')
@Field Recent recent = new Recent([floodWindow, repeatWindow].max())

// The filters, the most telling first: a comment is punished for one thing
@Field Links links = new Links(new Addresses(resource('top-level-domains.txt')),
        settings.texts('allowed_domains', [], help: 'domains or pages to link to, with everything below them'))
@Field Words words = new Words(
        settings.texts('banned_words', [], help: 'words nobody may write, however disguised'),
        settings.texts('banned_patterns', [], help: 'regular expressions of what nobody may write'))
@Field List<Filter> filters = [
        new Repeats(recent, settings.get('repeat_most', 2, min: 1, max: 50,
                help: 'nearly equal comments of one viewer in repeat_window'), repeatWindow),
        new Floods(recent, settings.get('flood_most', 5, min: 1, max: 50,
                help: 'comments of one viewer in flood_window'), floodWindow),
        links,
        new Adverts(resource('adverts.txt'), recent, settings.get('advert_points', 3, min: 2, max: 6,
                help: 'how much must speak for an advert')),
        words,
        new Names(links, words),
        new Zalgo(settings.get('zalgo_most', 1, min: 1, max: 10,
                help: 'marks on a letter that belong to it in no alphabet')),
        new Characters(settings.get('characters_most', 15, min: 2, max: 400,
                help: 'times that a character stands in a row')),
        new Emoji(settings.get('emoji_most', 5, min: 0, max: 400, help: 'emoji in a comment')),
        new Symbols(
                settings.get('symbols_percent', 50, min: 1, max: 100, help: 'the share of signs that is too much'),
                settings.get('symbols_row', 10, min: 2, max: 400, help: 'the row of signs that is too long'),
                settings.get('symbols_from', 15, min: 1, max: 400, help: 'characters from which on signs count')),
        new Capitals(recent,
                settings.get('caps_percent', 70, min: 1, max: 100, help: 'the share of capitals that is too much'),
                settings.get('caps_from', 20, min: 1, max: 400, help: 'characters from which on capitals count')),
        new Length(settings.get('length_most', 325, min: 1, max: 4096, help: 'characters in a comment'))]

// Who is left alone
@Field Map<String, Object> exempt = settings.get('exempt', [:],
        help: 'from which role on a filter leaves people alone, by filter: {emoji: donor}; else from trusted on')
requireFilters(exempt.keySet())

@Field int lenientStars = settings.get('lenient_stars', 100, min: 0, max: 10000,
        help: 'with so many Stars a comment may be noisy; 0 for never')
@Field Duration permitFor = settings.duration('permit_for', '30s', min: '5s', max: '1h',
        help: 'how long !permit holds')

// What an offence costs
@Field boolean audit = settings.get('audit', false, help: 'true writes offences into the log and does nothing')
@Field int deleteFrom = settings.get('delete_from', 1, min: 1, max: 20,
        help: 'the strike from which on the comment is deleted')
@Field int deleteAllFrom = settings.get('delete_all_from', 2, min: 1, max: 20,
        help: 'the strike from which on all comments of the viewer are deleted')
@Field boolean reportSpam = settings.get('report_spam', false,
        help: 'whether Telegram is told, when all are deleted, that they are spam')
@Field int banFrom = settings.get('ban_from', 4, min: 0, max: 20,
        help: 'the strike from which on the viewer is banned from the chat; 0 for never')
@Field Duration banFor = settings.duration('ban_for', '10m', min: '30s', max: '366d', help: 'how long')
@Field boolean banForGood = settings.get('ban_for_good', false,
        help: 'true bans without end; the account\'s own live stories know no other ban')
@Field Strikes strikes = new Strikes(storage, settings.duration('strike_lifetime', '1h', min: '1m', max: '30d',
        help: 'how long a strike counts'))
@Field Bans bans = new Bans(storage)

// What is said about it
@Field Duration noticeEvery = settings.duration('notice_every', '30s', min: '1s', max: '1h',
        help: 'the shortest time between two notices in a call')
@Field Map<CallKey, Instant> noticedAt = [:]

on(MessageReceived) { event ->
    if (!event.history) judge new Comment(event)
}

on(PaidCommentReceived) { event ->
    judge new Comment(event)
}

on(CallEnded) { event -> noticedAt.remove(event.call) }

command('permit <who:viewer> [time:duration]', role: 'admin', help: 'lets one comment with links pass') { command ->
    Duration time = command.duration('time', "${permitFor.seconds}s")
    links.permit(command.viewer('who'), now + time)
    reply command, text('permitted', who: command.viewer('who').name, seconds: time.seconds)
}

command('unban <name...>', role: 'admin', help: 'lifts a ban and forgives') { command ->
    Long id = bans.remove(call.chatId, command.text('name'))
    if (id == null) {
        reply command, text('nobody', who: command.text('name'))
    } else {
        liftBan id
        strikes.forgive(call.chatId, id)
        reply command, text('unbanned', who: command.text('name'))
    }
}

every('1m') { strikes.expire(now) }

void requireFilters(Collection<String> names) {
    String unknown = names.find { String name -> !filters.any { it.name == name } }
    if (unknown) throw new IllegalArgumentException("exempt: there is no filter '$unknown' among ${filters*.name.join(', ')}")
}

void judge(Comment comment) {
    recent.add(comment)
    Filter offended = filters.find { applies(it, comment) && it.objectsTo(comment) }
    if (offended == null) return
    if (audit) log.info "${comment.sender.name}: ${offended.name}: ${comment.text}"
    else punish(comment, offended.name)
}

boolean applies(Filter filter, Comment comment) {
    boolean paidFor = lenientStars > 0 && comment.stars >= lenientStars && !filter.strict
    !paidFor && !isAtLeast(comment.event, exempt.getOrDefault(filter.name, 'trusted').toString())
}

void punish(Comment comment, String offence) {
    int strike = strikes.add(comment)
    if (comment.deletable && strike >= deleteAllFrom) deleteAll comment.sender, report: reportSpam
    else if (comment.deletable && strike >= deleteFrom) delete comment.event
    if (banFrom > 0 && strike >= banFrom) keepOut comment.sender
    else notice comment, offence
}

void keepOut(Sender sender) {
    Asked asked = banForGood ? ban(sender) : ban(sender, for: "${banFor.seconds}s")
    asked.then { result ->
        if (result.done) bans.add(call.chatId, sender)
        else log.warn "$sender.name is not banned: $result.detail"
    }
}

void notice(Comment comment, String offence) {
    if (noticedAt[call] != null && noticedAt[call] > now - noticeEvery) return
    noticedAt[call] = now
    reply comment.event, text(offence)
}
