package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import java.util.List;

/// Starts a login by QR code; the links come as `authorizationStateWaitOtherDeviceConfirmation`.
public record RequestQrCodeAuthentication(List<Long> otherUserIds) implements TdRequest<Ok> {
    public RequestQrCodeAuthentication {
        otherUserIds = List.copyOf(otherUserIds);
    }
}
