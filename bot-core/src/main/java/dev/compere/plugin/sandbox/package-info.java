/// The sandbox around a plugin's classes: what they may refer to, and how much they may use.
///
/// Knows nothing of calls and chats: class files come in, and come out checked, or a refusal.
///
/// What may be referred to is a matter of review: each line of the text files beside [AllowList] was
/// read by somebody who asked whether the method can reach the machine, the host or another plugin,
/// call something by its name, or loop, grow or recurse on its own; then it is left out, or `checked`.
/// After an update of Java or Groovy the tests list what is new; whoever has answered the same
/// questions for it copies the new `reviewed.txt`.
package dev.compere.plugin.sandbox;
