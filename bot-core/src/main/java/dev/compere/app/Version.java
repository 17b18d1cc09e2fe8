package dev.compere.app;

/// The version of Compere, as the build stamped it.
final class Version {

    static final String NUMBER = read();

    private Version() {}

    private static String read() {
        var stamped = Version.class.getPackage().getImplementationVersion();
        return stamped == null ? "unpackaged" : stamped;
    }
}
