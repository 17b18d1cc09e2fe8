package dev.compere.telegram.request;

import dev.compere.telegram.object.TdObject;

/// A request of TDLib, one record each, named as in `td_api.tl`: [JoinLiveStory] is `joinLiveStory`.
///
/// @param <R> what TDLib answers
public interface TdRequest<R extends TdObject> extends TdObject {}
