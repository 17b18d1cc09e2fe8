/// What the bot does by the clock: Quartz fires, and an action goes to the action runner like anybody else's.
///
/// Owns when a task runs; what it does is a [dev.compere.action.CallAction], and how it ended comes back as an event to
/// `schedule:` and the task's name. A task that acts in calls is left out when its time comes while there is none; one
/// that acts on chats needs no call. A task may also wait for the date of a scheduled video chat, which Telegram does
/// not start by itself. May know `event` and `action`. Quartz is used here and nowhere else, with its jobs in memory.
///
/// Missed times: a time that passes while the process sleeps, such as on a suspended machine, is a misfire, and the
/// task's [dev.compere.schedule.Misfire] says what becomes of it. Times that pass while the bot is not running are left
/// out always, except for the date of a video chat that still waits to be started.
///
/// Summer time, as Quartz keeps it: a cron expression means the clock on the wall of its zone. A time in the hour that
/// is left out in spring does not come that day. Of the hour that comes twice in autumn only the second pass counts: a
/// time in it comes once, and a task of every few minutes pauses for an hour. An interval knows nothing of all this.
package dev.compere.schedule;
