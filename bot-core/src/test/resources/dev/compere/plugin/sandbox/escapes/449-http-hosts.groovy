// Attack: addresses that look allowed: another host behind @, a local address, another scheme.
// Success: leak
// Stops: fault|gate
// Control: no, the host itself refuses it
on(MessageReceived) { event -> http.get('https://api.example.org@127.0.0.1/') { log.info 'LEAK: ' + it } }
command('go') { command -> http.get('http://169.254.169.254/latest') { log.info 'LEAK: ' + it } }
on(PaidCommentReceived) { event -> http.get('file:///etc/passwd') { log.info 'LEAK: ' + it } }
