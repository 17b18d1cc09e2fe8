/// Telegram's wire format, TL, driven by the text of a schema: no generated classes.
///
/// [dev.compere.localtelegram.tl.Schema] reads the text, [dev.compere.localtelegram.tl.TlReader] and
/// [dev.compere.localtelegram.tl.TlWriter] turn bytes into [dev.compere.localtelegram.tl.TlObject]s and back. The
/// schema resources of this project (`schema.tl`, `mtproto.tl`) state only what the local Telegram understands;
/// anything else is a [dev.compere.localtelegram.tl.TlException].
package dev.compere.localtelegram.tl;
