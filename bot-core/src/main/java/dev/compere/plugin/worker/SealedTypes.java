package dev.compere.plugin.worker;

import java.util.ArrayList;
import java.util.List;

/// The records that a sealed interface stands for.
final class SealedTypes {

    private SealedTypes() {}

    @SuppressWarnings("unchecked")
    static <T> List<Class<? extends T>> of(Class<T> sealed) {
        if (!sealed.isSealed()) {
            return List.of(sealed);
        }
        var types = new ArrayList<Class<? extends T>>();
        for (var permitted : sealed.getPermittedSubclasses()) {
            types.addAll(of((Class<? extends T>) permitted));
        }
        return types;
    }
}
