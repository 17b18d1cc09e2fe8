// Attack: marks on one letter, which are put in order one by one.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    log.info "${java.text.Normalizer.normalize('\u0300\u0316' * 27_000, java.text.Normalizer.Form.NFD).length()}"
}
