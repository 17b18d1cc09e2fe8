package dev.compere.localtelegram.sfu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sizes in which a participant may send one picture at once, smallest first.
record VideoLayers(List<Layer> layers) {
    /// Of the largest layer; each smaller one has half of it.
    static final int FULL_HEIGHT = 720;

    /// @param source of the picture
    /// @param sources with what is sent again of it
    record Layer(int source, Set<Integer> sources) {}

    VideoLayers {
        layers = List.copyOf(layers);
    }

    /// Without a group that names layers, whatever is sent is one.
    static VideoLayers of(JoinOffer offer) {
        var groups = offer.videoGroups();
        if (groups.isEmpty()) {
            return new VideoLayers(List.of());
        }
        return groups.stream()
                .filter(group -> group.semantics().equals("SIM"))
                .findFirst()
                .map(layers -> new VideoLayers(layers.sources().stream()
                        .map(source -> layer(source, groups))
                        .toList()))
                .orElseGet(() -> new VideoLayers(
                        List.of(new Layer(groups.getFirst().sources().getFirst(), offer.videoSources()))));
    }

    /// The smallest one that is high enough, or the nearest to it that is sent at all.
    ///
    /// @param height greater than 0
    /// @param flows whether a source is sent at present
    Layer fitting(int height, IntPredicate flows) {
        var last = layers.size() - 1;
        var wanted = IntStream.range(0, last)
                .filter(layer -> FULL_HEIGHT >> last - layer >= height)
                .findFirst()
                .orElse(last);
        var byLiking = new ArrayList<>(layers.subList(0, wanted + 1)).reversed();
        return Stream.concat(byLiking.stream(), layers.stream().skip(wanted + 1L))
                .filter(layer -> flows.test(layer.source()))
                .findFirst()
                .orElse(layers.get(wanted));
    }

    private static Layer layer(int source, List<SourceGroup> groups) {
        var repairs = groups.stream()
                .filter(group ->
                        group.semantics().equals("FID") && group.sources().indexOf(source) == 0)
                .flatMap(group -> group.sources().stream());
        return new Layer(source, Stream.concat(Stream.of(source), repairs).collect(Collectors.toUnmodifiableSet()));
    }
}
