package dev.compere.plugin;

import dev.compere.plugin.script.HttpAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Tells addresses of the machine itself and of private networks from those of the internet: a name that somebody
/// else registered may lead anywhere, also to what stands behind the operator's firewall.
final class PrivateNetworks {

    /// Finds the addresses of a name.
    interface Names {
        InetAddress[] addressesOf(String name) throws UnknownHostException;
    }

    private PrivateNetworks() {}

    /// A name without a dot, such as `localhost`, or a bare number is private beyond doubt: who grants it means it.
    ///
    /// The addresses that are found here are those that are used: Java remembers them for longer than it takes to
    /// connect.
    static void refuse(HttpAddress address, Names names) throws IOException {
        var name = address.name();
        if (!name.contains(".") || name.matches("[0-9.]+")) {
            return;
        }
        try {
            for (var found : names.addressesOf(name)) {
                if (isPrivate(found)) {
                    throw new IOException("'" + name + "' leads into a private network");
                }
            }
        } catch (UnknownHostException e) {
            throw new IOException("there is no host '" + name + "'", e);
        }
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address.getAddress());
    }

    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            return first == 0
                    || first == 100 && second >= 64 && second <= 127
                    || first == 192 && second == 0 && bytes[2] == 0
                    || first == 198 && (second == 18 || second == 19)
                    || first >= 240;
        }
        boolean isUniqueLocal = (first & 0xfe) == 0xfc;
        boolean isTranslated = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean isSixToFour = first == 0x20 && second == 0x02;
        return isUniqueLocal
                || isTranslated && isPrivate(embedded(bytes, 12))
                || isSixToFour && isPrivate(embedded(bytes, 2));
    }

    /// The IPv4 address within one of IPv6.
    private static InetAddress embedded(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
