/// MTProto, the server's side: what lies between a TCP connection and a request of Telegram's API.
///
/// A [dev.compere.localtelegram.mtproto.DataCentre] listens on 127.0.0.1 and speaks the obfuscated transport of an
/// MTProto proxy. From the outside in: `Transport` (frames) → `MessageCipher` (the auth key) → `Connection` (messages,
/// containers, service messages) → `Session` (what goes back, in order) →
/// [dev.compere.localtelegram.mtproto.RequestHandler].
///
/// There is no key exchange: [dev.compere.localtelegram.mtproto.Binlog] writes ready auth keys where TDLib looks for
/// its own.
package dev.compere.localtelegram.mtproto;
