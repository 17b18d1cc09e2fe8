// Attack: the header is written inside a handler, to ask for more when it runs.
// Success: leak
// Stops: gate|fault
// Control: no, it is a question of the sandbox alone
plugin 'escape', version: '1.0', api: 1, permissions: []

on(MessageReceived) { event ->
    plugin 'escape', version: '1.0', api: 1, permissions: ['messages.send']
    say 'LEAK: late header'
}
