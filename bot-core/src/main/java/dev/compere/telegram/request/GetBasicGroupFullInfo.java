package dev.compere.telegram.request;

import dev.compere.telegram.object.BasicGroupFullInfo;

/// More of a basic group. Also makes TDLib find its video chat, which comes as `updateChatVideoChat`.
public record GetBasicGroupFullInfo(long basicGroupId) implements TdRequest<BasicGroupFullInfo> {}
