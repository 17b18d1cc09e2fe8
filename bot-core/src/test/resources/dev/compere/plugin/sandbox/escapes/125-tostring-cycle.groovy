// Attack: two lists contain each other; the library's toString recurses.
// Success: poison
// Stops: fault
on(MessageReceived) { event ->
    List<Object> a = []
    List<Object> b = [a]
    a << b
    log.info "${a}"
}
command('go') { command ->
    List<Object> a = []
    List<Object> b = [a]
    a << b
    log.info a.toString()
}
