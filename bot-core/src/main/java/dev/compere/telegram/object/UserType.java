package dev.compere.telegram.object;

/// What kind of account a user is.
public sealed interface UserType extends TdObject {
    record Regular() implements UserType {}

    record Deleted() implements UserType {}

    record Bot() implements UserType {}

    /// Not known yet.
    record Unknown() implements UserType {}
}
