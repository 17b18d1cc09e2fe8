package dev.compere.media.ffmpeg;

import dev.compere.media.MediaException;
import dev.compere.media.MediaSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How ffmpeg opens a source, with no more than that source needs.
///
/// A file opens no other file and no connection, even when it is a playlist under another name: formats that name
/// further sources are left out. A remote file reaches the network by HTTP only, and no local file; which hosts a
/// playlist or a redirect of the allowed host names is not checked.
///
/// @param options what comes before the address
/// @param address what comes after `-i`
/// @param live whether it goes on by itself and cannot be sought
public record FfmpegInput(List<String> options, String address, boolean live, Redaction redaction) {

    private static final String FORMATS =
            "mov,mp4,m4a,3gp,matroska,webm,ogg,mp3,flac,wav,w64,aac,ac3,eac3,amr,aiff,au,caf,"
                    + "avi,flv,mpegts,mpeg,mpegvideo,asf,h264,hevc,m4v,ivf,obu,dv,mxf,nut,gif,apng,yuv4mpegpipe,"
                    + "image2,png_pipe,jpeg_pipe,webp_pipe,bmp_pipe,tiff_pipe";
    private static final String HTTP = "http,https,httpproxy,tls,tcp,crypto,hls";

    /// For each scheme of a live input, the protocols it needs.
    private static final Map<String, String> LIVE = Map.ofEntries(
            Map.entry("http", HTTP),
            Map.entry("https", HTTP),
            Map.entry("rtmp", "rtmp,tcp"),
            Map.entry("rtmps", "rtmps,tls,tcp"),
            Map.entry("rtsp", "rtsp,rtp,udp,tcp"),
            Map.entry("rtsps", "rtsps,rtsp,rtp,udp,tls,tcp"),
            Map.entry("rtp", "rtp,udp"),
            Map.entry("udp", "udp"),
            Map.entry("srt", "srt"),
            Map.entry("tcp", "tcp"),
            Map.entry("file", "file"));

    /// @throws MediaException when its kind of address is not one ffmpeg is allowed to open, or it needs no ffmpeg
    public static FfmpegInput of(MediaSource source) {
        return switch (source) {
            case MediaSource.MediaFile(var path) ->
                new FfmpegInput(
                        List.of("-protocol_whitelist", "file", "-format_whitelist", FORMATS),
                        "file:" + path.toAbsolutePath(),
                        false,
                        Redaction.NONE);
            case MediaSource.RemoteFile(var url) -> {
                if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
                    throw new MediaException("only http and https addresses can be played, not " + url.getScheme());
                }
                yield new FfmpegInput(
                        http(List.of("-format_whitelist", FORMATS + ",hls,dash")),
                        url.toString(),
                        false,
                        Redaction.of(url.toString()));
            }
            case MediaSource.LiveInput(var address, var format) -> live(address, format);
            case MediaSource.Still still -> throw new MediaException("a drawn picture needs no ffmpeg");
        };
    }

    /// What opens it, from the position on.
    public List<String> arguments(Duration from) {
        var all = new ArrayList<>(options);
        if (!live && from.isPositive()) {
            all.addAll(
                    List.of("-ss", String.format(Locale.ROOT, "%d.%06d", from.toSeconds(), from.toNanosPart() / 1000)));
        }
        all.addAll(List.of("-i", address));
        return all;
    }

    private static FfmpegInput live(String address, String format) {
        int colon = address.indexOf("://");
        var options = new ArrayList<String>();
        if (colon > 0) {
            var scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
            var protocols = LIVE.get(scheme);
            if (protocols == null) {
                throw new MediaException("a live input cannot be opened by " + scheme + "://, only by one of "
                        + String.join(", ", LIVE.keySet().stream().sorted().toList()));
            }
            options.addAll(protocols.equals(HTTP) ? http(List.of()) : List.of("-protocol_whitelist", protocols));
        } else {
            options.addAll(List.of("-protocol_whitelist", "file"));
        }
        if (!format.isEmpty()) {
            options.addAll(List.of("-f", format));
        }
        return new FfmpegInput(List.copyOf(options), address, true, Redaction.of(address));
    }

    /// Ten seconds without a byte are the end of it.
    private static List<String> http(List<String> more) {
        var options = new ArrayList<>(List.of("-protocol_whitelist", HTTP, "-rw_timeout", "10000000"));
        options.addAll(more);
        return List.copyOf(options);
    }

    /// Without the address, which may hold a key.
    @Override
    public String toString() {
        return "FfmpegInput[" + redaction.apply(address) + "]";
    }
}
