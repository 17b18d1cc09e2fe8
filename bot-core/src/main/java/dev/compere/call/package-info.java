/// The bot in a call: finding it, joining, staying in, and reading what is said.
///
/// [dev.compere.call.CallSession] owns the life of one call on a virtual thread; [dev.compere.call.CallReader] turns
/// TDLib's updates into events on TDLib's update thread; [dev.compere.call.CallActions] carries out what is asked, once
/// [dev.compere.call.CallRules] and [dev.compere.call.CallRights] have nothing against it.
/// Guards what TDLib leaves to its client or gets wrong: a join is proven by its answer alone, gifts come twice,
/// deletions come without a cause, pending Stars outlive a lost join. May know `telegram`, `event`, `action` and the
/// join payload of `media`. Source: group-calls.txt, "Live stories", "Joining a group call", "Managing an active
/// group call", "In-call messages", "Paid live story donations".
package dev.compere.call;
