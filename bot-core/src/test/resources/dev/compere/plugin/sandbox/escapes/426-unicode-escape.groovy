// Attack: forbidden words written in Unicode escapes.
// Success: property
// Stops: gate
\u0053ystem.\u0073etProperty('pwned', 'unicode')
