package dev.compere.plugin.sandbox;

/// A method as bytecode names it.
///
/// @param owner the class with dots: `java.util.Map$Entry`
/// @param name `<init>` for a constructor
/// @param descriptor parameters and result as in a class file: `(I)Ljava/lang/String;`
public record MethodRef(String owner, String name, String descriptor) {

    @Override
    public String toString() {
        return owner + "." + name + descriptor;
    }
}
