/// The requests that Compere sends to TDLib, one record each. What they do by themselves and which errors they give is
/// in TDLib's `td_api.tl`; each record says only what one would not expect.
package dev.compere.telegram.request;
