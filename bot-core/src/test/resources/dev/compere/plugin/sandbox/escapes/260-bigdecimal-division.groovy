// Attack: a division to a hundred million decimals.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${(1.0).divide(3.0, 100_000_000, java.math.RoundingMode.UP).precision()}" }
