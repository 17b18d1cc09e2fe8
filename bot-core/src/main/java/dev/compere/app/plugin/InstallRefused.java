package dev.compere.app.plugin;

/// What was to be installed is not, for this reason.
final class InstallRefused extends Exception {

    private static final long serialVersionUID = 1L;

    InstallRefused(String reason) {
        super(reason);
    }
}
