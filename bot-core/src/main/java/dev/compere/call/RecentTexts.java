package dev.compere.call;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the bot's last messages said, so that a failure can be told with its text. Used on TDLib's update thread only.
final class RecentTexts {

    private static final int KEPT = 200;

    private final Map<Integer, String> texts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT;
        }
    };

    void add(int messageId, String text) {
        texts.put(messageId, text);
    }

    /// Empty for one that is no longer known.
    String of(int messageId) {
        return texts.getOrDefault(messageId, "");
    }
}
