/// Media connections through libwebrtc (webrtc-java).
package dev.compere.media.webrtc;
