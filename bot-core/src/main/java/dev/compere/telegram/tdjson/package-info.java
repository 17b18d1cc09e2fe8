/// The link to libtdjson, TDLib's C library, through `java.lang.foreign`: the only package that calls native code.
///
/// The library is one per process, and so is what is in here. [dev.compere.telegram.tdjson.TdJson] loads it.
package dev.compere.telegram.tdjson;
