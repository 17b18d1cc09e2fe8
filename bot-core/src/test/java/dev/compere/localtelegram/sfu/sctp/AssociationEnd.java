package dev.compere.localtelegram.sfu.sctp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// An association that notes what it hears.
final class AssociationEnd implements FakeWire.End, Association.Listener {
    final List<Message> messages = new ArrayList<>();
    final List<String> endings = new ArrayList<>();
    final Association association;
    int established;

    AssociationEnd(long seed, Consumer<byte[]> wire) {
        association = new Association(new Random(seed), wire, this);
    }

    @Override
    public void received(byte[] packet, long nanos) {
        association.received(packet, nanos);
    }

    @Override
    public void tick(long nanos) {
        association.tick(nanos);
    }

    @Override
    public void established() {
        established++;
    }

    @Override
    public void received(Message message, long nanos) {
        messages.add(message);
    }

    @Override
    public void ended(String reason) {
        endings.add(reason);
    }
}
