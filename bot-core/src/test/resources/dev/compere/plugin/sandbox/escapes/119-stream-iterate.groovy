// Attack: a stream without an end is counted by the library.
// Success: hang
// Stops: gate
on(MessageReceived) { event -> log.info "${java.util.stream.Stream.iterate(0) { it }.count()}" }
