// Attack: a typed loop variable over a collection whose elements nobody knows.
// Success: file
// Stops: gate
// Control: no, it does not compile at any level
Collection<Object> all() {
    def list = new ArrayList<Object>()
    list.add(['MARKER/untyped'])
    list
}

for (FileOutputStream out in (Iterable) all()) { log.info 'x' }
