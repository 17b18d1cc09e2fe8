package dev.compere.telegram;

import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.request.GetOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens clients, one for each account, over one link to TDLib. A process has one of these per link.
public final class Telegram {

    /// The version of TDLib that the records are made for.
    public static final String TDLIB_VERSION = "1.8.67";

    private static final Logger log = LoggerFactory.getLogger(Telegram.class);

    private final TdLink link;
    private final TdCodec codec = new TdCodec();
    private final ReceiveLoop loop;
    private final String version;

    /// Asks for TDLib's version, and warns if it is another than [#TDLIB_VERSION].
    public Telegram(TdLink link) {
        this.link = link;
        this.loop = new ReceiveLoop(link);
        this.version = askVersion();
        if (!version.equals(TDLIB_VERSION)) {
            log.warn(
                    "This is TDLib {}, but Compere is made for {}: what has changed between them may fail."
                            + " Run scripts/setup to get the right one.",
                    version,
                    TDLIB_VERSION);
        }
    }

    /// The version of the TDLib that is there.
    public String version() {
        return version;
    }

    private String askVersion() {
        var request = new GetOption("version");
        var answer = codec.answer(request, link.execute(codec.encode(request, 1)));
        return answer instanceof OptionValue.Text(var text) ? text : "of an unknown version";
    }

    /// A new client, which is not logged in: subscribe to it, then run a [Login].
    public TelegramClient open(ClientLimits limits) {
        int id = link.createClient();
        var client = new TdClient(id, link, codec, limits);
        loop.add(id, client);
        return client;
    }
}
