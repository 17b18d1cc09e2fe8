package dev.compere.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.regex.Pattern;

/// Takes a server's answer up to a size, and no more.
final class BoundedBody implements BodySubscriber<byte[]> {

    private static final int LARGEST = 256 * 1024;
    private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset=\"?([\\w.:-]+)\"?.*");

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private Subscription subscription;

    /// As text in the charset that the server names, or UTF-8.
    static BodySubscriber<String> text(ResponseInfo response) {
        var charset = charset(response.headers().firstValue("Content-Type").orElse(""));
        return BodySubscribers.mapping(new BoundedBody(), bytes -> new String(bytes, charset));
    }

    private static Charset charset(String contentType) {
        var named = CHARSET.matcher(contentType);
        try {
            return named.matches() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            if (taken.size() + buffer.remaining() > LARGEST) {
                subscription.cancel();
                result.completeExceptionally(new IOException("the answer has more than " + LARGEST / 1024 + " kB"));
                return;
            }
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            taken.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable problem) {
        result.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        result.complete(taken.toByteArray());
    }
}
