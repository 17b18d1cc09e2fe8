// Attack: the foreign memory that the bot itself uses.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + java.lang.foreign.Linker.nativeLinker().defaultLookup().find('system')
