/// What a viewer of a live story sees and hears, in a browser: a page on 127.0.0.1 that joins the story as one more
/// viewer, with sound and picture from the media server, and that can comment.
///
/// [dev.compere.localtelegram.viewer.ViewerPage] is the way in. `Audience` knows who watches, `ShowStream` tells
/// each of them what happens; the page itself lies in the resources, in plain HTML, CSS and JavaScript.
package dev.compere.localtelegram.viewer;
