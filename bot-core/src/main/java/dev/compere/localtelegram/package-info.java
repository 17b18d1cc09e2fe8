/// A Telegram of our own on 127.0.0.1, to which the unmodified TDLib logs in: for demonstrations, end-to-end tests
/// and authors of plugins.
///
/// [dev.compere.localtelegram.LocalTelegram] is the way in. Below it lie, from the wire up: `tl` (values), `mtproto`
/// (packets, sessions), `api` (requests and updates), `world` (users, groups, channels, calls and the server's rules).
/// Beside them is `sfu`, which carries the sound and the pictures of calls, where a test wants them.
///
/// It knows nothing of the bot, and proves the bot's behaviour against our reading of Telegram's documentation: what
/// the real server does beyond that it cannot show.
package dev.compere.localtelegram;
