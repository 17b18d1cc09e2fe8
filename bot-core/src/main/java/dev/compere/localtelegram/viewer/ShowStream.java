package dev.compere.localtelegram.viewer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.localtelegram.world.Comment;
import dev.compere.localtelegram.world.LiveStory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Tells one browser what happens in a live story, as server-sent events: `show` when the whole of it is another than
/// before, `comment`, `removed`, and `over`. Looks a few times a second.
final class ShowStream {
    private static final long LOOK_EVERY_MILLIS = 200;
    /// A browser that is gone is noticed when something is written to it.
    private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 10;
    /// More at a time nobody could read.
    private static final int MOST_COMMENTS = 14;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LiveStory story;
    private final OutputStream browser;
    private final Deque<Integer> shown = new ArrayDeque<>();
    private String lastShow = "";
    private int lastComment;

    ShowStream(LiveStory story, OutputStream browser) {
        this.story = story;
        this.browser = browser;
    }

    /// Returns when the story is over.
    ///
    /// @throws IOException when the browser is gone
    void run() throws IOException, InterruptedException {
        for (var look = 0; story.call().active(); look++) {
            tellShow();
            tellComments(story.call().comments().remembered());
            if (look % LOOKS_BETWEEN_SIGNS_OF_LIFE == 0) {
                write(":\n\n");
            }
            browser.flush();
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        tell("over", List.of());
        browser.flush();
    }

    private void tellShow() throws IOException {
        var show = JSON.writeValueAsString(Show.of(story));
        if (!show.equals(lastShow)) {
            lastShow = show;
            write("event: show\ndata: " + show + "\n\n");
        }
    }

    private void tellComments(List<Comment> remembered) throws IOException {
        var ids = remembered.stream().map(Comment::id).collect(Collectors.toSet());
        var removed = shown.stream().filter(id -> !ids.contains(id)).toList();
        if (!removed.isEmpty()) {
            shown.removeAll(removed);
            tell("removed", removed);
        }
        var fresh = remembered.stream()
                .filter(comment -> comment.id() > lastComment)
                .toList();
        for (var comment : fresh.subList(Math.max(0, fresh.size() - MOST_COMMENTS), fresh.size())) {
            tell("comment", Show.of(comment));
            shown.addLast(comment.id());
            lastComment = comment.id();
        }
        while (shown.size() > MOST_COMMENTS) {
            shown.removeFirst();
        }
    }

    private void tell(String event, Object data) throws IOException {
        write("event: " + event + "\ndata: " + JSON.writeValueAsString(data) + "\n\n");
    }

    private void write(String text) throws IOException {
        browser.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
