// Attack: a closure as the case of a switch.
// Success: property
// Stops: gate
switch ('x') {
    case { System.setProperty('pwned', 'case'); true }: break
}
