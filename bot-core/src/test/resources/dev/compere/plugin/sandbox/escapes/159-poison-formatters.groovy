// Attack: as 147, with the initialisers of dates, currencies and locales.
// Success: poison
// Stops: gate|budget:depth
void sink(int n) {
    try {
        sink(n + 1)
    } finally {
        java.time.ZoneId.of('Europe/Berlin')
        java.time.format.DateTimeFormatter.ISO_DATE_TIME.toString()
        String.format('%,.2f', 1.5)
    }
}

on(MessageReceived) { event -> sink(0) }
