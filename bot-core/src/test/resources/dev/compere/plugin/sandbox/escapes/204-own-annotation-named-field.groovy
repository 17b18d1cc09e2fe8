// Attack: an annotation of the plugin's own that is called as a harmless one.
// Success: property
// Stops: annotation gate|gate
// Control: no, it does not compile at any level
@interface Field {
    String value() default { System.setProperty('pwned', 'own') }
}

@Field
String x = 'x'
log.info x
