package dev.compere.app;

import dev.compere.action.Playable;
import dev.compere.config.MediaConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an operator wants played, as typed: files and addresses. He may play what he can read, so for his errand
/// the media folder is the one that holds all his files, and the hosts he names are allowed.
///
/// @param folder that has all the files
/// @param hosts of all the addresses
record Wishes(List<Playable> items, Path folder, List<String> hosts) {

    /// @throws IllegalArgumentException for what can be neither, with what to write
    /// @throws UncheckedIOException for a file that is not there
    static Wishes of(List<String> typed, Path usualFolder) {
        var files = typed.stream()
                .filter(item -> !isAddress(item))
                .map(Wishes::file)
                .toList();
        var folder = files.isEmpty() ? usualFolder : folderOf(files);
        var items = new ArrayList<Playable>();
        var hosts = new ArrayList<String>();
        for (var item : typed) {
            if (isAddress(item)) {
                var address = new Playable.Address(URI.create(item));
                items.add(address);
                hosts.add(host(address.url()));
            } else {
                items.add(new Playable.Named(folder.relativize(file(item)).toString()));
            }
        }
        return new Wishes(items, folder, hosts);
    }

    MediaConfig allowedBy(MediaConfig media) {
        return new MediaConfig(
                media.enabled(),
                media.ffmpeg(),
                folder,
                hosts,
                Math.max(items.size(), media.queueCapacity()),
                media.silence(),
                media.video(),
                media.recordings(),
                media.recording());
    }

    private static boolean isAddress(String item) {
        var lower = item.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static Path file(String item) {
        var path = Path.of(item);
        if (!Files.isRegularFile(path)) {
            throw new UncheckedIOException(
                    item + " is not a file; name files or http addresses", new IOException(item));
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(item + " cannot be read (" + e + ")", e);
        }
    }

    private static Path folderOf(List<Path> files) {
        var folder = files.getFirst().getParent();
        for (var file : files) {
            while (!file.startsWith(folder)) {
                folder = folder.getParent();
            }
        }
        return folder;
    }

    /// As `media.hosts` has them: with a port only where it is not the usual one.
    private static String host(URI url) {
        var host = url.getHost().toLowerCase(Locale.ROOT);
        int usual = url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
        return url.getPort() == -1 || url.getPort() == usual ? host : host + ":" + url.getPort();
    }
}
