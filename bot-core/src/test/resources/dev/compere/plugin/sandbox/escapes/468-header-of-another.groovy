// Attack: the header names another plugin, whose storage and rights it would have.
// Success: leak
// Stops: gate|fault
// Control: no, it is a question of the sandbox alone
plugin 'other', version: '1.0', api: 1, permissions: ['messages.send']

on(MessageReceived) { event -> say 'LEAK: another name' }
