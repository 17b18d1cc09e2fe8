package dev.compere.app;

import dev.compere.action.Playable;
import dev.compere.config.MediaConfig;
import dev.compere.config.MediaConfig.LiveInput;
import dev.compere.config.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What an operator wants played, as typed: files, addresses, streams, and live inputs of the configuration by name. He
/// may play what he can read, so for his errand the media folder is the one that holds all his files, and the hosts and
/// streams he names are allowed.
///
/// @param folder that has all the files
/// @param hosts of all the addresses
/// @param inputs those of the configuration, and the streams
record Wishes(List<Playable> items, Path folder, List<String> hosts, Map<String, LiveInput> inputs) {

    /// @throws IllegalArgumentException for what can be neither, with what to write
    /// @throws UncheckedIOException for a file that is not there
    static Wishes of(List<String> typed, MediaConfig media) {
        var inputs = new HashMap<>(media.inputs());
        var files = typed.stream()
                .filter(item -> !isAddress(item) && !LiveInput.isStream(item) && !inputs.containsKey(item))
                .collect(Collectors.toMap(item -> item, Wishes::file, (one, _) -> one));
        var folder = files.isEmpty() ? media.folder() : folderOf(files.values());
        var items = new ArrayList<Playable>();
        var hosts = new ArrayList<String>();
        for (var item : typed) {
            if (files.containsKey(item)) {
                items.add(new Playable.Named(folder.relativize(files.get(item)).toString()));
            } else if (isAddress(item)) {
                var address = new Playable.Address(URI.create(item));
                items.add(address);
                hosts.add(host(address.url()));
            } else if (LiveInput.isStream(item)) {
                var name = "stream " + (items.size() + 1);
                inputs.put(name, new LiveInput(new Secret(item), ""));
                items.add(new Playable.Named(name));
            } else {
                items.add(new Playable.Named(item));
            }
        }
        return new Wishes(items, folder, hosts, inputs);
    }

    MediaConfig allowedBy(MediaConfig media) {
        return media.withPlayable(folder, hosts, inputs, Math.max(items.size(), media.queueCapacity()));
    }

    private static boolean isAddress(String item) {
        var lower = item.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static Path file(String item) {
        var path = Path.of(item);
        if (!Files.isRegularFile(path)) {
            throw new UncheckedIOException(
                    item + " is not a file; name files, addresses, or live inputs of media.inputs",
                    new IOException(item));
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(item + " cannot be read (" + e + ")", e);
        }
    }

    private static Path folderOf(Collection<Path> files) {
        var folder = files.iterator().next().getParent();
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
