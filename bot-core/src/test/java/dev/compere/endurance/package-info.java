/// Whole runs that take an hour: a bot's media in a process of its own, the media server of the local Telegram and a
/// headless Chromium as the viewer. `scripts/endurance` runs them; no test does.
package dev.compere.endurance;
