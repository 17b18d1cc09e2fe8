// Attack: a date pattern of ten thousand optional sections.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate|harmless
on(MessageReceived) { event ->
    def format = java.time.format.DateTimeFormatter.ofPattern('[' * 20_000 + 'd' + ']' * 20_000)
    log.info format.format(java.time.LocalDate.of(2026, 1, 1))
}
