package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.RtmpUrl;
import dev.compere.telegram.request.GetLiveStoryRtmpUrl;
import dev.compere.telegram.request.GetVideoChatRtmpUrl;
import dev.compere.telegram.request.ReplaceLiveStoryRtmpUrl;
import dev.compere.telegram.request.ReplaceVideoChatRtmpUrl;
import dev.compere.telegram.request.TdRequest;

/// The RTMP credentials of a chat's calls: group-calls.txt, "Creating and publishing an RTMP livestream". They stay the
/// same from call to call, and those of live stories are others than those of video chats.
///
/// For the operator and for the streaming itself, never for plugins. Waits for Telegram, so it belongs on a virtual
/// thread.
public final class StreamKeys {

    private final TelegramClient telegram;

    public StreamKeys(TelegramClient telegram) {
        this.telegram = telegram;
    }

    /// Finds a target's chat, as its session does.
    ///
    /// @throws CallTargetUnknown when there is no such chat
    public CallKey place(CallTarget target) {
        var chat = new ChatResolver(telegram).resolve(target.chat());
        return CallKey.noCall(target.kind(), chat.id());
    }

    /// @param place the kind of call and its chat; which call of them does not matter
    /// @throws dev.compere.telegram.TelegramError without the right to publish there
    public RtmpCredentials read(CallKey place) {
        return ask(
                switch (place.kind()) {
                    case LIVE_STORY -> new GetLiveStoryRtmpUrl(place.chatId());
                    case VIDEO_CHAT -> new GetVideoChatRtmpUrl(place.chatId());
                    case CONFERENCE -> throw noRtmp(place);
                });
    }

    /// Makes the present key worthless.
    ///
    /// @return the new one
    /// @throws dev.compere.telegram.TelegramError without the right to publish there
    public RtmpCredentials replace(CallKey place) {
        return ask(
                switch (place.kind()) {
                    case LIVE_STORY -> new ReplaceLiveStoryRtmpUrl(place.chatId());
                    case VIDEO_CHAT -> new ReplaceVideoChatRtmpUrl(place.chatId());
                    case CONFERENCE -> throw noRtmp(place);
                });
    }

    private RtmpCredentials ask(TdRequest<RtmpUrl> request) {
        var answer = telegram.send(request);
        return new RtmpCredentials(answer.url(), answer.streamKey());
    }

    private static IllegalArgumentException noRtmp(CallKey place) {
        return new IllegalArgumentException("conference calls have no RTMP mode: " + place);
    }
}
