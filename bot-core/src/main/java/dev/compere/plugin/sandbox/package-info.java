/// The sandbox around a plugin's classes: what they may refer to, and how much they may use.
///
/// Knows nothing of calls and chats: class files come in, and come out checked, or a refusal.
package dev.compere.plugin.sandbox;
