// Attack: a range of dates from the first to the last day of the calendar.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event ->
    def days = java.time.LocalDate.MIN..java.time.LocalDate.MAX
    log.info "${days.size()}"
}
