// Attack: a method reference as a functional interface.
// Success: property
// Stops: type checker
java.util.function.BinaryOperator<String> set = System::setProperty
set.apply('pwned', 'reference')
