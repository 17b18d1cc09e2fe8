// Attack: a forbidden class under another name.
// Success: property
// Stops: annotation gate
import java.lang.System as Text

Text.setProperty('pwned', 'alias')
