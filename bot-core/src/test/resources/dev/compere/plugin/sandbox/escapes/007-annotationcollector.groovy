// Attack: an alias made by @AnnotationCollector stands for @CompileDynamic.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
import groovy.transform.AnnotationCollector
import groovy.transform.CompileDynamic

@AnnotationCollector([CompileDynamic])
@interface Friendly {}

@Friendly
void strike() { System.setProperty('pwned', 'collector') }

strike()
