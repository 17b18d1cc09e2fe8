// Attack: a header with ten thousand permissions and a version of fifty thousand letters.
// Success: flood
// Stops: harmless
plugin 'escape', version: 'TIMES(50000,'1')', api: 1, permissions: ['messages.send']

on(MessageReceived) { event -> say 'x' }
