// Attack: a stream of all long numbers is summed by the library.
// Success: hang
// Stops: gate|fault
on(MessageReceived) { event -> log.info "${java.util.stream.LongStream.range(0, Long.MAX_VALUE).sum()}" }
