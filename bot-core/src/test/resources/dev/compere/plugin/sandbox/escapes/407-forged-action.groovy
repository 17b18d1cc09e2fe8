// Attack: an action is made by hand, past the verbs and their permissions.
// Success: leak
// Stops: gate|annotation gate
on(MessageReceived) { event -> log.info 'LEAK: ' + new dev.compere.action.DeleteMessages([1], true) }
