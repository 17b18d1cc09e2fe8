// Attack: a comment that ends earlier than it looks.
// Success: property
// Stops: gate
/* harmless \u002a/ System.setProperty('pwned', 'comment') /* */
/* harmless */ System.setProperty('pwned', 'comment') /* */
