/// A Telegram of our own on 127.0.0.1, to which the unmodified TDLib logs in: for demonstrations, end-to-end tests
/// and authors of plugins.
///
/// [dev.compere.localtelegram.LocalTelegram] is the way in. Below it lie, from the wire up: `tl` (values), `mtproto`
/// (packets, sessions), `api` (requests and updates), `world` (users, groups, channels, calls and the server's rules).
///
/// It knows nothing of the bot, and proves the bot's behaviour against our reading of Telegram's documentation: what
/// the real server does beyond that it cannot show. Media is not part of it.
package dev.compere.localtelegram;
