// Attack: a line break and a terminal's escape in what is logged look like lines of the bot.
// Success: forged
// Stops: harmless
on(MessageReceived) { event -> log.info "done\n2026-01-01 00:00:00 ERROR bot - FORGED\u001b[31m" }
