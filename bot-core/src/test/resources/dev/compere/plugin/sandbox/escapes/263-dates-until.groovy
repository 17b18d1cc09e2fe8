// Attack: a stream of all days.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    log.info "${java.time.LocalDate.MIN.datesUntil(java.time.LocalDate.MAX).max(Comparator.naturalOrder())}"
}
