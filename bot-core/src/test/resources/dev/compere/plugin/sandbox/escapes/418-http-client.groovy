// Attack: the JDK's own HTTP client.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + java.net.http.HttpClient.newHttpClient().version()
