// Attack: a static method imported under another name.
// Success: property
// Stops: annotation gate
import static java.lang.System.setProperty as log2

log2('pwned', 'static import')
