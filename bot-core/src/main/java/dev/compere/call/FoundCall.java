package dev.compere.call;

import dev.compere.event.CallKey;

/// A call that was found.
///
/// @param groupCallId TDLib's number of it, valid in this run only
/// @param title the chat's name
record FoundCall(CallKey key, int groupCallId, String title) {}
