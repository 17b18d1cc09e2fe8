// Attack: a number squared again and again.
// Success: hang
// Stops: fault
on(MessageReceived) { event ->
    BigInteger x = 3G
    for (int i = 0; i < 40; i++) { x = x.multiply(x) }
    log.info "${x.bitLength()}"
}
