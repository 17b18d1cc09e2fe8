// Attack: the sender of a comment is forged, to reply or to write in somebody's name.
// Success: leak
// Stops: gate|harmless
// Control: no, a Sender is a plain value; what is done with it is checked elsewhere
on(MessageReceived) { event -> log.info new Sender(1L, 'Forged').name }
