/// A headless Chromium, as the far end of media and to look at pages.
package dev.compere.browser;
