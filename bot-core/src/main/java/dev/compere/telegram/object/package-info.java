/// The objects that requests and updates of TDLib are made of. [dev.compere.telegram.object.TdObject] tells how a
/// record is mapped to JSON.
///
/// All are immutable. A component that may be null says so; lists never are. Numbers named `date` are Unix seconds.
package dev.compere.telegram.object;
