// Attack: the compact constructor of a record.
// Success: property
// Stops: gate
record Score(String name, int points) {
    Score {
        System.setProperty('pwned', 'record')
    }
}
log.info "${new Score('Ann', 1)}"
