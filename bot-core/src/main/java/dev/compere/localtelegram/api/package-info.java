/// Telegram's API over a [dev.compere.localtelegram.world.World]: each request in, each answer and update out.
///
/// [dev.compere.localtelegram.api.Api] finds the method of a request; the methods stand in classes by their part of
/// the API (`LoginMethods`, `CallMethods`, …) and the objects they answer with in `…Objects`. Requests that a
/// client sends when it starts and whose answers mean nothing to a bot have theirs listed in `StartUpAnswers`.
/// There is no answer for the rest: a request that nobody thought of is refused and noted.
package dev.compere.localtelegram.api;
