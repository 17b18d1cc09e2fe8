package dev.compere.localtelegram.sfu;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who of a room gets whose pictures. It is settled again and again on the socket's thread; any thread may ask.
final class VideoDemand {
    private volatile Map<PeerConnection, Set<Integer>> chosen = Map.of();

    /// Sound goes to all, pictures to who asked for them.
    boolean passes(IncomingStream stream, PeerConnection viewer) {
        return !stream.video() || chosen.getOrDefault(viewer, Set.of()).contains(stream.source());
    }

    /// Takes in what everybody wants by now, and tells each publisher how high its picture should be.
    ///
    /// @return the pictures that somebody gets from now on and did not get before
    Set<Integer> settle(Collection<PeerConnection> participants, long nanos) {
        var connected =
                participants.stream().filter(PeerConnection::isConnected).toList();
        var begun = new HashSet<Integer>();
        var next = new HashMap<PeerConnection, Set<Integer>>();
        for (var viewer : connected) {
            var layers = layers(viewer, connected, nanos);
            var before = chosen.getOrDefault(viewer, Set.of());
            next.put(
                    viewer,
                    layers.stream().flatMap(layer -> layer.sources().stream()).collect(Collectors.toSet()));
            layers.stream()
                    .map(VideoLayers.Layer::source)
                    .filter(source -> !before.contains(source))
                    .forEach(begun::add);
        }
        chosen = Map.copyOf(next);
        connected.stream()
                .filter(PeerConnection::showsPictures)
                .forEach(publisher -> publisher.tell(idealHeight(publisher, connected), nanos));
        return begun;
    }

    private static List<VideoLayers.Layer> layers(PeerConnection viewer, List<PeerConnection> connected, long nanos) {
        var wanted = viewer.constraints();
        return connected.stream()
                .filter(publisher -> publisher != viewer && publisher.showsPictures())
                .flatMap(publisher -> layer(publisher, wanted.height(publisher.endpoint()), nanos).stream())
                .toList();
    }

    private static Optional<VideoLayers.Layer> layer(PeerConnection publisher, int height, long nanos) {
        return height <= 0
                ? Optional.empty()
                : Optional.of(publisher
                        .layers()
                        .fitting(
                                height,
                                source -> publisher.streams().get(source).isFlowing(nanos)));
    }

    private static int idealHeight(PeerConnection publisher, List<PeerConnection> connected) {
        return connected.stream()
                .filter(viewer -> viewer != publisher)
                .mapToInt(viewer -> viewer.constraints().height(publisher.endpoint()))
                .map(height -> Math.clamp(height, 0, VideoLayers.FULL_HEIGHT))
                .max()
                .orElse(0);
    }
}
