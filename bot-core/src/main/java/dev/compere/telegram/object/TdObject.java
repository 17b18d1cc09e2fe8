package dev.compere.telegram.object;

/// Anything that crosses the border as JSON: an object, a request or an update of TDLib.
///
/// The records of `telegram.object`, `telegram.request` and `telegram.update` are TDLib's own (`td_api.tl`, 1.8.67),
/// with the fields Compere needs. The `@type` on the wire is the record's name with a small first letter; of a record
/// nested in a sealed interface it is both names together: [MessageSender.User] is `messageSenderUser`. `@JsonTypeName`
/// marks the few exceptions. Fields are TDLib's in camel case, so [GroupCall#isRtmpStream()] is `is_rtmp_stream`.
/// Fields that no record names are passed over.
public interface TdObject {}
