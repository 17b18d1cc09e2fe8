// Attack: two headers: the second asks for more.
// Success: leak
// Stops: gate|fault
// Control: no, it is a question of the sandbox alone
plugin 'escape', version: '1.0', api: 1, permissions: []
plugin 'escape', version: '1.0', api: 1, permissions: ['messages.send', 'participants.ban']

on(MessageReceived) { event -> say 'LEAK: two headers' }
