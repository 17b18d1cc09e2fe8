// Attack: the header holds code.
// Success: property
// Stops: gate
// Control: no, the header is not run
plugin 'escape', version: "${System.setProperty('pwned', 'header')}", api: 1

on(MessageReceived) { event -> log.info 'x' }
