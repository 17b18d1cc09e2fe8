package dev.compere.telegram.object;

/// Where a blocked sender is kept out of.
public sealed interface BlockList extends TdObject {
    /// Everything: messages, and stories too.
    record Main() implements BlockList {}

    /// One's own stories only.
    record Stories() implements BlockList {}
}
