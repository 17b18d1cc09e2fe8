package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.script.HttpAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrivateNetworksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fc00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:7f00:1::"
            })
    void whatIsPrivateIsKnown(String address) throws Exception {
        assertThat(PrivateNetworks.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2606:4700::1111", "64:ff9b::1.1.1.1"})
    void whatIsPublicIsKnown(String address) throws Exception {
        assertThat(PrivateNetworks.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void whatIsPrivateByItsNameWasGrantedAsSuch() {
        for (var url : new String[] {"http://localhost:8080/", "http://backend/", "http://192.168.1.5/"}) {
            assertThatCode(() -> PrivateNetworks.refuse(HttpAddress.parse(url), PrivateNetworksTest::nowhere))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aNameOnTheInternetMayNotLeadIntoAPrivateNetwork() {
        var address = HttpAddress.parse("https://api.example.org/");
        assertThatCode(() -> PrivateNetworks.refuse(address, _ -> addresses("1.1.1.1")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PrivateNetworks.refuse(address, _ -> addresses("1.1.1.1", "10.0.0.1")))
                .hasMessage("'api.example.org' leads into a private network");
        assertThatThrownBy(() -> PrivateNetworks.refuse(address, PrivateNetworksTest::nowhere))
                .hasMessage("there is no host 'api.example.org'");
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        var addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    private static InetAddress[] nowhere(String name) throws UnknownHostException {
        throw new UnknownHostException(name);
    }
}
