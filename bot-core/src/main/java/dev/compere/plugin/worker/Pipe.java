package dev.compere.plugin.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// One end of the two pipes between the bot and a worker. A message is four bytes that say how long it is, the highest
/// first, and then that many bytes of JSON.
///
/// One thread may send while another receives.
///
/// @param <I> what comes in
/// @param <O> what goes out
final class Pipe<I, O> {

    /// The largest message to a worker: the classes of a plugin, or an answer.
    static final int LARGEST_TO_WORKER = 16 * 1024 * 1024;

    /// The largest message from a worker: what a handler writes to storage.
    static final int LARGEST_FROM_WORKER = 8 * 1024 * 1024;

    private final DataInputStream input;
    private final DataOutputStream output;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final int largestIn;
    private final int largestOut;

    private Pipe(
            InputStream in, OutputStream out, ObjectReader reader, int largestIn, ObjectWriter writer, int largestOut) {
        this.input = new DataInputStream(new BufferedInputStream(in));
        this.output = new DataOutputStream(new BufferedOutputStream(out));
        this.reader = reader;
        this.writer = writer;
        this.largestIn = largestIn;
        this.largestOut = largestOut;
    }

    /// The bot's end.
    static Pipe<FromWorker, ToWorker> toWorker(InputStream in, OutputStream out) {
        var reader = WorkerJson.MAPPER
                .readerFor(FromWorker.class)
                .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        var writer = WorkerJson.MAPPER.writerFor(ToWorker.class);
        return new Pipe<>(in, out, reader, LARGEST_FROM_WORKER, writer, LARGEST_TO_WORKER);
    }

    /// The worker's end.
    static Pipe<ToWorker, FromWorker> toBot(InputStream in, OutputStream out) {
        var reader = WorkerJson.MAPPER.readerFor(ToWorker.class);
        var writer = WorkerJson.MAPPER.writerFor(FromWorker.class);
        return new Pipe<>(in, out, reader, LARGEST_TO_WORKER, writer, LARGEST_FROM_WORKER);
    }

    /// Sends a message, with all that were [#put] before.
    ///
    /// @throws IllegalArgumentException if it is too large; then nothing of it was sent
    void send(O message) throws IOException {
        put(message);
        output.flush();
    }

    /// Leaves a message to go with the next that is sent.
    ///
    /// @throws IllegalArgumentException if it is too large
    void put(O message) throws IOException {
        var json = writer.writeValueAsBytes(message);
        if (json.length > largestOut) {
            throw new IllegalArgumentException(
                    "this would take " + json.length + " bytes at once, at most " + largestOut + " are allowed");
        }
        output.writeInt(json.length);
        output.write(json);
    }

    /// Waits for the next message.
    ///
    /// @throws BrokenProtocol if what comes is no message
    /// @throws EOFException if the other side is gone
    I receive() throws IOException {
        int length = input.readInt();
        if (length < 0 || length > largestIn) {
            throw new BrokenProtocol("it announced a message of " + Integer.toUnsignedString(length) + " bytes");
        }
        var json = input.readNBytes(length);
        if (json.length < length) {
            throw new EOFException();
        }
        I message;
        try {
            message = reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new BrokenProtocol("it sent something that is no message", e);
        }
        if (message == null) {
            throw new BrokenProtocol("it sent nothing for a message");
        }
        return message;
    }
}
