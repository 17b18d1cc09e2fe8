package dev.compere.telegram.request;

import dev.compere.telegram.object.SupergroupFullInfo;

/// More of a supergroup or channel. Also makes TDLib find its video chat, which comes as `updateChatVideoChat`.
public record GetSupergroupFullInfo(long supergroupId) implements TdRequest<SupergroupFullInfo> {}
