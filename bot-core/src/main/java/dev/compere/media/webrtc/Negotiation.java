package dev.compere.media.webrtc;

import dev.compere.media.MediaException;
import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCOfferOptions;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// The steps of one connection's negotiation, each waited for. Used from the control thread alone, so that none
/// overlaps another.
final class Negotiation {

    /// They take milliseconds; a step that takes so long hangs.
    private static final int LIMIT_SECONDS = 10;

    private final RTCPeerConnection connection;

    Negotiation(RTCPeerConnection connection) {
        this.connection = connection;
    }

    String offer() {
        return create("offer", observer -> connection.createOffer(new RTCOfferOptions(), observer));
    }

    void localOffer(String sdp) {
        var description = new RTCSessionDescription(RTCSdpType.OFFER, sdp);
        set("our offer", observer -> connection.setLocalDescription(description, observer));
    }

    void remoteAnswer(String sdp) {
        var description = new RTCSessionDescription(RTCSdpType.ANSWER, sdp);
        set("the server's answer", observer -> connection.setRemoteDescription(description, observer));
    }

    /// Takes a remote offer and answers it at once.
    void remoteOffer(String sdp) {
        var description = new RTCSessionDescription(RTCSdpType.OFFER, sdp);
        set("the server's offer", observer -> connection.setRemoteDescription(description, observer));
        var answer = create("answer", observer -> connection.createAnswer(new RTCAnswerOptions(), observer));
        var local = new RTCSessionDescription(RTCSdpType.ANSWER, answer);
        set("our answer", observer -> connection.setLocalDescription(local, observer));
    }

    private static String create(String what, Consumer<CreateSessionDescriptionObserver> call) {
        var made = new CompletableFuture<String>();
        return await(
                what,
                made,
                () -> call.accept(new CreateSessionDescriptionObserver() {
                    @Override
                    public void onSuccess(RTCSessionDescription description) {
                        made.complete(description.sdp);
                    }

                    @Override
                    public void onFailure(String error) {
                        made.completeExceptionally(new MediaException(error));
                    }
                }));
    }

    private static void set(String what, Consumer<SetSessionDescriptionObserver> call) {
        var done = new CompletableFuture<Void>();
        await(
                what,
                done,
                () -> call.accept(new SetSessionDescriptionObserver() {
                    @Override
                    public void onSuccess() {
                        done.complete(null);
                    }

                    @Override
                    public void onFailure(String error) {
                        done.completeExceptionally(new MediaException(error));
                    }
                }));
    }

    /// A text that cannot be read at all is thrown as an [Error] by the library.
    private static <T> T await(String what, CompletableFuture<T> result, Runnable call) {
        try {
            call.run();
            return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new MediaException(
                    "libwebrtc refuses " + what + ": " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new MediaException("libwebrtc hangs over " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MediaException("interrupted over " + what, e);
        } catch (Error e) {
            throw new MediaException("libwebrtc cannot read " + what + ": " + e.getMessage(), e);
        }
    }
}
