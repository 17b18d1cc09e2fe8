/// The bot in its calls: finding them, joining, staying in, reading what is said and doing what is asked.
///
/// [dev.compere.call.CallSession] keeps the bot in the calls of one chat, on a virtual thread; for each of them an
/// [dev.compere.call.Attendance] joins and stays. [dev.compere.call.CallReader] turns TDLib's updates into events on
/// TDLib's update thread, with a [dev.compere.call.CallRoom] for each call; [dev.compere.call.CallActions] carries out
/// what is asked, once [dev.compere.call.CallRules] and [dev.compere.call.CallRights] have nothing against it.
///
/// What is heard, played, recorded and presented in a call is fitted together by [dev.compere.call.CallMedia], which
/// outlives joins; each join has a [dev.compere.call.MediaLine], and when another join is due for its sake
/// [dev.compere.call.JoinWatch] tells the session.
///
/// Guards what TDLib leaves to its client or gets wrong: a join is proven by its answer alone, gifts come twice,
/// deletions and departures come without a cause, lists of participants without an end, and pending Stars outlive a
/// lost join. May know `telegram`, `event`, `action` and `media`, but not `media.webrtc`.
///
/// Source: group-calls.txt, "Video chats/livestreams", "Live stories", "Getting info about a group call", "Maintaining
/// group call connections", "Managing an active group call", "In-call messages", "Paid live story donations".
package dev.compere.call;
