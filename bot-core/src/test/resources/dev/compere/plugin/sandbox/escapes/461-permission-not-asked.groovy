// Attack: a verb whose permission the header does not ask for.
// Success: leak
// Stops: gate|fault
// Control: no, it needs no trick
plugin 'escape', version: '1.0', api: 1, permissions: []

on(MessageReceived) { event -> say 'LEAK: said without asking' }
