// Attack: the JDK's own HTTP client.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + java.net.http.HttpClient.newHttpClient().version()
