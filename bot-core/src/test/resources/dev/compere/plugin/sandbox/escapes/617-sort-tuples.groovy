// Attack: tuples in tuples by their natural order.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    Object a = 'x'
    Object b = 'x'
    for (int i = 0; i < 40; i++) { Object x = new Tuple2<Object, Object>(a, a); a = x; Object y = new Tuple2<Object, Object>(b, b); b = y }
    List<Object> list = []
    list << 1
    log.info "${java.util.stream.Stream.of(a).count()}"
    list.sort((Comparator) null)
}
