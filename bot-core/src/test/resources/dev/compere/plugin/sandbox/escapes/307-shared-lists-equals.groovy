// Attack: two such lists are compared.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> a = ['x']
    List<Object> b = ['x']
    for (int i = 0; i < 40; i++) {
        a = [a, a] as List<Object>
        b = [b, b] as List<Object>
    }
    log.info "${a == b}"
}
command('go') { command ->
    List<Object> a = ['x']
    List<Object> b = ['x']
    for (int i = 0; i < 40; i++) {
        a = [a, a] as List<Object>
        b = [b, b] as List<Object>
    }
    log.info "${a.equals(b)}"
}
