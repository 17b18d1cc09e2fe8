// Attack: the default locale and time zone of the whole process.
// Success: leak
// Stops: gate
Locale.setDefault(Locale.ROOT)
TimeZone.setDefault(TimeZone.getTimeZone('UTC'))
log.info 'LEAK: changed'
