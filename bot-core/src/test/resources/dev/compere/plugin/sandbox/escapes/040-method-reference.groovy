// Attack: a method reference as a functional interface.
// Success: property
// Stops: gate
java.util.function.BinaryOperator<String> set = System::setProperty
set.apply('pwned', 'reference')
