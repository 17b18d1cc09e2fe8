// Attack: forbidden words written in Unicode escapes.
// Success: property
// Stops: gate
// Control: no, it does not compile at any level
\u0053ystem.\u0073etProperty('pwned', 'unicode')
