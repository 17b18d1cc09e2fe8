// Attack: Script.evaluate compiles and runs any text.
// Success: property
// Stops: gate
on(MessageReceived) { event -> evaluate("System.setProperty('pwned', '" + event.text + "')") }
