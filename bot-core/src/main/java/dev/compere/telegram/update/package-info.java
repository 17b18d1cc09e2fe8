/// What TDLib tells by itself, one record each. An update that Compere has no record for arrives as
/// [dev.compere.telegram.update.Unhandled].
package dev.compere.telegram.update;
