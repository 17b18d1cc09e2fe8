// Notices when many come at once to say the same, deletes it, and locks the call down until they are gone.

plugin 'raid-guard', version: '1.0', api: 1, about: 'Notices raids, deletes them and locks the call down for a while',
        permissions: ['messages.send', 'messages.delete', 'call.manage']

import java.time.Duration
import java.time.Instant

// What is a raid
@Field int raidSenders = settings.get('raid_senders', 4, min: 3, max: 100,
        help: 'viewers who send nearly the same within raid_window')
@Field Duration raidWindow = settings.duration('raid_window', '10s', min: '2s', max: '2m',
        help: 'the time raids are counted in')
@Field int newcomersMost = settings.get('newcomers_most', 20, min: 0, max: 1000,
        help: 'viewers who write their first comment within raid_window; 0 for any number')
@Field Duration settling = settings.duration('settling', '3m', min: '1s', max: '1h',
        help: 'how long anybody may be new when the bot has come')
@Field String exempt = settings.choice('exempt', 'trusted', ['donor', 'trusted', 'admin'],
        help: 'the role from which on people are left alone')
@Field Cheers cheers = new Cheers(resource('cheers.txt'))

// What is done about it
@Field boolean audit = settings.get('audit', false, help: 'true writes raids into the log and does nothing')
@Field String measure = settings.choice('measure', 'delete', ['delete', 'stars', 'close'],
        help: 'in a raid: only delete it, in a live story also demand Stars, or close the comments')
@Field String commandMeasure = settings.choice('command_measure', 'close', ['stars', 'close'],
        help: 'what !lockdown does')
@Field int stars = settings.get('stars', 10, min: 1, max: 10000,
        help: 'what a comment costs at least while Stars are demanded')
@Field boolean muteThem = settings.get('mute_newcomers', false,
        help: 'whether who joins a locked video chat must be allowed to speak first')
@Field Duration lockFor = settings.duration('lock_for', '3m', min: '10s', max: '1h',
        help: 'how long after the last comment of a raid')

@Field Map<CallKey, Crowd> crowds = [:]
@Field Map<CallKey, Wording> raids = [:]
@Field Lockdowns lockdowns = new Lockdowns(storage)

on(MessageReceived) { event ->
    if (!event.history) look event, event.text, event.canBeDeleted
}

on(PaidCommentReceived) { event ->
    look event, event.text, event.canBeDeleted
}

on(CallChanged) { event -> lockdowns.saw(event) }

on(CallEnded) { event ->
    crowds.remove(event.call)
    raids.remove(event.call)
    lockdowns.forget(event.call)
}

command('lockdown [minutes:number]', role: 'admin', help: 'locks the call down for a while') { command ->
    long minutes = Math.max(1L, Math.min(60L, command.number('minutes', lockFor.toMinutes())))
    lockDown commandMeasure, Duration.ofMinutes(minutes)
    reply command, text('locked', minutes: minutes)
}

command('unlock', role: 'admin', help: 'ends a lockdown') { command ->
    if (lockdowns.isLocked(call)) open()
    else reply command, text('open')
}

every('5s') {
    if (lockdowns.isOver(call, now)) open()
}

void look(MessageEvent event, String text, boolean deletable) {
    if (isAtLeast(event, exempt)) return
    Crowd crowd = crowds.computeIfAbsent(call) { new Crowd(raidWindow, event.at + settling) }
    Wording wording = new Wording(text)
    crowd.add(new Crowd.Said(event: event, wording: wording, deletable: deletable))
    List<Crowd.Said> wave = crowd.wave()
    if (belongsToRaid(wave.last(), crowd)) goOn wave.takeRight(1)
    else if (isRaid(wave, crowd)) begin wave
    else if (newcomersMost > 0 && crowd.newcomers() > newcomersMost) crowdIn crowd
}

/** Those who were there before may talk of the raid. */
boolean belongsToRaid(Crowd.Said comment, Crowd crowd) {
    Wording raid = raids[call]
    raid != null && (raid.isSame(comment.wording) || raid.isLike(comment.wording) && crowd.areStrangers([comment]))
}

boolean isRaid(List<Crowd.Said> wave, Crowd crowd) {
    wave.collect { it.event.sender.id }.toSet().size() >= raidSenders &&
            !cheers.isOne(wave.last().wording, crowd.areStrangers(wave))
}

void begin(List<Crowd.Said> wave) {
    raids[call] = wave.last().wording
    log.warn "raid in $call: '${wave.last().wording.words.join(' ')}'"
    if (!audit && !lockdowns.isLocked(call)) say text('raid')
    goOn wave
}

void goOn(List<Crowd.Said> wave) {
    if (audit) {
        log.info "${wave.last().event.sender.name}: raid"
        lockdowns.lock(call, now + lockFor)
    } else {
        wave.findAll { it.deletable }.each { delete it.event }
        lockDown measure, lockFor
    }
}

/** A friendly crowd looks the same: nothing is deleted. */
void crowdIn(Crowd crowd) {
    crowd.settle(now + settling)
    log.warn "more than $newcomersMost new people within ${raidWindow.seconds} s in $call"
    if (audit) return
    say text('newcomers')
    lockDown measure, lockFor
}

void lockDown(String measure, Duration time) {
    lockdowns.lock(call, now + time)
    if (measure == 'stars' && call.kind == CallKind.LIVE_STORY) demandStars()
    else if (measure != 'delete') closeComments()
    if (muteThem && call.kind == CallKind.VIDEO_CHAT) muteWhoJoins()
}

void demandStars() {
    long before = lockdowns.look(call).stars as long
    if (lockdowns.changes(call).containsKey('stars') || before >= stars) return
    lockdowns.changed(call, 'stars', before)
    minimumStars stars
}

void closeComments() {
    if (lockdowns.changes(call).messages || !lockdowns.look(call).messages) return
    lockdowns.changed(call, 'messages', true)
    messagesAllowed false
}

void muteWhoJoins() {
    if (lockdowns.changes(call).unmuted || lockdowns.look(call).muted) return
    lockdowns.changed(call, 'unmuted', true)
    muteNewcomers true
}

void open() {
    Map<String, Object> before = lockdowns.changes(call)
    if (before.messages) messagesAllowed true
    if (before.containsKey('stars')) minimumStars before.stars as long
    if (before.unmuted) muteNewcomers false
    if (!before.isEmpty()) say text('unlocked')
    lockdowns.unlock(call)
    raids.remove(call)
}
