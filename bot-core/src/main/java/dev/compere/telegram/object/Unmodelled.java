package dev.compere.telegram.object;

/// The record of a sealed interface that stands for all constructors without a record of their own.
public interface Unmodelled {

    /// TDLib's `@type`.
    String type();
}
