/// A small Telegram in the terms of group-calls.txt: users, channels, live stories, comments, Stars. It knows nothing
/// of the wire.
///
/// Two sorts of people use it. A test or a demo plays Telegram's users through
/// [dev.compere.localtelegram.world.World], [dev.compere.localtelegram.world.LiveStory] and
/// [dev.compere.localtelegram.world.Viewer]; the API (`localtelegram.api`) carries out what the bot asks for
/// through [dev.compere.localtelegram.world.GroupCall], which holds the server's rules for both.
///
/// What goes wrong on the way between server and client, a test orders from [dev.compere.localtelegram.world.Faults];
/// what Telegram asks of who logs in, from [dev.compere.localtelegram.world.Account].
///
/// With a media server ([dev.compere.localtelegram.world.World#mediaServer]), each call has a room there, which hears
/// who joins with what and who is gone.
///
/// Everything happens under the one lock of [dev.compere.localtelegram.world.WorldLock], so that all clients see one
/// order of events. What clients must hear of leaves as a [dev.compere.localtelegram.world.WorldEvent]. A broken rule
/// is a [dev.compere.localtelegram.world.Refusal], in the server's words.
package dev.compere.localtelegram.world;
