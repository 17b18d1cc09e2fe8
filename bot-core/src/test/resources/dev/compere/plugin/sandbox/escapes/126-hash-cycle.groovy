// Attack: two lists contain each other; the library's hashCode and equals recurse.
// Success: poison
// Stops: fault
on(MessageReceived) { event ->
    List<Object> a = []
    List<Object> b = [a]
    a.add(b)
    log.info "${a.hashCode()}"
}
command('go') { command ->
    List<Object> a = []
    List<Object> b = []
    a.add(b)
    b.add(a)
    log.info "${a == b}"
}
