// Attack: a comparator that contradicts itself and changes the list it sorts.
// Success: hang
// Stops: fault|harmless
on(MessageReceived) { event ->
    def list = (1..1_000).toList()
    int n = 0
    list.sort { a, b -> n++ % 3 - 1 }
}
command('go') { command ->
    List<Integer> list = (1..1_000).toList()
    list.sort { a, b -> list.add(1); 0 }
}
