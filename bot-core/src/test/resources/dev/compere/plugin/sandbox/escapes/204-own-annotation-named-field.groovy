// Attack: an annotation of the plugin's own that is called as a harmless one.
// Success: property
// Stops: annotation gate|gate
@interface Field {
    String value() default { System.setProperty('pwned', 'own') }
}

@Field
String x = 'x'
log.info x
