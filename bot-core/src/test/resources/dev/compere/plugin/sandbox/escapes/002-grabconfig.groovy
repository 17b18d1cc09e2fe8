// Attack: @GrabConfig sets system properties of the bot while the script is compiled.
// Success: property
// Stops: annotation gate
// Control: no, Grape needs Ivy on the class path
@GrabConfig(systemProperties = 'pwned=grape', initContextClassLoader = true)
@Grab('no.such.group:nothing:1')
import java.util.List

on(MessageReceived) { event -> say 'x' }
