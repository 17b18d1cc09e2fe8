package dev.compere.app.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A little tune of our own: chords below, a melody above, four notes to a chord. Written as a WAV file.
///
/// @param noteSeconds how long a note lasts
/// @param chords semitones above A below middle C, of the lowest note of each minor or major chord
/// @param melody semitones above the chord's lowest note, one after the other
enum Tune {
    SUNRISE("Sunrise", 0.26, List.of(3, 10, 0, 8), List.of(12, 19, 24, 19, 16, 19, 24, 28)),
    NIGHT_TRAIN("Night train", 0.2, List.of(0, 5, 0, 7), List.of(12, 15, 19, 15, 22, 19, 15, 19)),
    HARBOUR("Harbour", 0.32, List.of(8, 3, 10, 3), List.of(24, 19, 16, 12, 16, 19, 23, 19));

    private static final int RATE = 48_000;
    private static final int NOTES_TO_A_CHORD = 8;
    private static final int ROUNDS = 3;
    private static final int HEADER = 44;
    private static final double A = 220;
    private static final List<Integer> MINOR = List.of(0, 3, 7);
    private static final List<Integer> MAJOR = List.of(0, 4, 7);

    private final String title;
    private final double noteSeconds;
    private final List<Integer> chords;
    private final List<Integer> melody;

    Tune(String title, double noteSeconds, List<Integer> chords, List<Integer> melody) {
        this.title = title;
        this.noteSeconds = noteSeconds;
        this.chords = chords;
        this.melody = melody;
    }

    String fileName() {
        return title + ".wav";
    }

    void writeTo(Path folder) throws IOException {
        int notes = chords.size() * NOTES_TO_A_CHORD * ROUNDS;
        int length = (int) (RATE * noteSeconds);
        var wave = new double[(notes + 4) * length];
        for (int note = 0; note < notes; note++) {
            int chord = chords.get(note / NOTES_TO_A_CHORD % chords.size());
            pluck(wave, note * length, chord + melody.get(note % melody.size()), 0.22, 3);
            if (note % NOTES_TO_A_CHORD == 0) {
                for (int third : chord == 0 || chord == 5 ? MINOR : MAJOR) {
                    pluck(wave, note * length, chord + third, 0.12, 0.9);
                }
                pluck(wave, note * length, chord - 12, 0.3, 1.4);
            }
        }
        Files.write(folder.resolve(fileName()), wav(wave));
    }

    /// A string that is plucked: three overtones, dying away.
    private static void pluck(double[] wave, int from, int semitones, double level, double decay) {
        double hertz = A * Math.pow(2, semitones / 12.0);
        for (int i = 0; from + i < wave.length; i++) {
            double seconds = (double) i / RATE;
            double loud = level * Math.exp(-decay * seconds) * Math.min(1, seconds / 0.004);
            if (loud < 1e-4 && i > RATE / 10) {
                return;
            }
            double angle = 2 * Math.PI * hertz * seconds;
            wave[from + i] += loud * (Math.sin(angle) + 0.35 * Math.sin(2 * angle) + 0.12 * Math.sin(3 * angle));
        }
    }

    private static byte[] wav(double[] wave) {
        int bytes = wave.length * 2;
        var file = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + bytes);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        file.putShort((short) 2).putShort((short) 16);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (double sample : wave) {
            file.putShort((short) Math.round(Math.tanh(sample) * 26_000));
        }
        return file.array();
    }
}
