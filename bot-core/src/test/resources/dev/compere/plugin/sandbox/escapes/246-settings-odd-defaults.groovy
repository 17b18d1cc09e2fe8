// Attack: defaults of settings that are no settings.
// Success: hang
// Stops: fault|gate
List<Object> own = []
own.add(own)
def x = settings.get('x', own)
def y = settings.get('y', { 1 })
def z = settings.get('z', null)
