/// What can be asked of the bot, in the imperative: plain values that plugins, schedules and operators hand to the
/// action runner, and the sealed results that come back.
///
/// May know `event`, against the first sketch of the design: an action concerns a call, a sender or messages, and those
/// are named by the events that told of them. Knows nothing else.
package dev.compere.action;
