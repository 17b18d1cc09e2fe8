package dev.compere.plugin.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A main class instead of [PluginWorker] for tests that start many: it does whatever it is asked, which is
/// nothing, and needs none of the libraries for it.
public final class QuickWorker {

    private QuickWorker() {}

    public static void main(String[] args) throws IOException {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        var answer = "{\"is\":\"Loaded\",\"events\":[],\"unknownSettings\":[]}";
        try {
            while (true) {
                in.skipNBytes(in.readInt());
                var json = answer.getBytes(StandardCharsets.UTF_8);
                out.writeInt(json.length);
                out.write(json);
                out.flush();
                answer = "{\"is\":\"Done\"}";
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
