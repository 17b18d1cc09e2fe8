// Attack: ranges of letters, and a text's successor.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${('\u0000'..'\uffff').join('').length()}" }
command('go') { command -> log.info "${('A'..'zz').size()}" }
