/// What happened in a group call, in the past tense: immutable records that Telegram, the dispatcher and plugins share.
///
/// Owns the vocabulary only; knows no other package. Every event names the call by a [dev.compere.event.CallKey] that
/// survives restarts, because TDLib's own call and message numbers are counters of one run. Source: group-calls.txt,
/// "In-call messages", "Paid live story comments", "Applying group call updates".
package dev.compere.event;
