// Attack: an endless stream fed by a method reference: no code of the plugin runs, so nothing ticks.
// Success: hang
// Stops: gate|fault
on(MessageReceived) { event ->
    log.info "${java.util.stream.Stream.generate('x'::toString).count()}"
}
