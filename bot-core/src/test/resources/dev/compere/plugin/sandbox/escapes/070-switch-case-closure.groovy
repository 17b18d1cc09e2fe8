// Attack: a closure as the case of a switch.
// Success: property
// Stops: type checker
switch ('x') {
    case { System.setProperty('pwned', 'case'); true }: break
}
