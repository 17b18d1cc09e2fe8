// Attack: from the script's own class to its loader to any class.
// Success: property
// Stops: gate
def type = getClass().getClassLoader().getParent().loadClass('java.lang.System')
type.getMethod('setProperty', String, String).invoke(null, 'pwned', 'loader')
