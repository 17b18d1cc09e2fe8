// Attack: forbidden words written in Unicode escapes.
// Success: property
// Stops: type checker
\u0053ystem.\u0073etProperty('pwned', 'unicode')
