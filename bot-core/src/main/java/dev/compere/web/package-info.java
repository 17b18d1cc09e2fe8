/// What the bot shows over HTTP: so far whether it is well.
///
/// Owns the web server; knows nothing of the bot but what it is handed.
package dev.compere.web;
