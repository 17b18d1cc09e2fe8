package dev.compere.localtelegram.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TlCodecTest {
    private final Schema schema = Schema.parse("""
            point#00000001 x:int y:int = Point;
            shape#00000002 flags:# filled:flags.0?true title:flags.3?string size:long flags2:# weight:flags2.1?double \
            corners:Vector<Point> bare:vector<point> = Shape;
            wrap#00000003 {X:Type} layer:int query:!X = X;
            find#00000004 name:string = Vector<Point>;
            ask#00000005 = Bool;
            holder#00000006 data:bytes key:int128 on:Bool = Holder;
            """);

    @Test
    void optionalFieldsAreReadOnlyWhenTheirFlagIsSet() {
        var shape = TlObject.of("shape")
                .flag("filled", true)
                .with("size", 1L << 40)
                .with("weight", 1.5)
                .with("corners", List.of(point(1, -2), point(3, 4)))
                .with("bare", List.of(point(5, 6)));

        var read = readBack(shape);

        assertThat(read.has("filled")).isTrue();
        assertThat(read.has("title")).isFalse();
        assertThat(read.number("size")).isEqualTo(1L << 40);
        assertThat(read.objects("corners"))
                .extracting(corner -> corner.integer("y"))
                .containsExactly(-2, 4);
        assertThat(read.objects("bare"))
                .extracting(corner -> corner.integer("x"))
                .containsExactly(5);
    }

    @Test
    void theBytesAreThoseOfTheFormat() {
        var bytes = new TlWriter(schema)
                .object(TlObject.of("find").with("name", "ab"))
                .toByteArray();

        assertThat(bytes).containsExactly(4, 0, 0, 0, 2, 'a', 'b', 0);
    }

    @Test
    void stringsOf254BytesAndMoreHaveALongHeader() {
        for (var length : List.of(253, 254, 255, 70_000)) {
            var name = "x".repeat(length);

            assertThat(readBack(TlObject.of("find").with("name", name)).text("name"))
                    .isEqualTo(name);
        }
    }

    @Test
    void unsetNumbersAndVectorsAreEmpty() {
        var read = readBack(TlObject.of("shape"));

        assertThat(read.number("size")).isZero();
        assertThat(read.objects("corners")).isEmpty();
    }

    @Test
    void aQueryInsideAQueryMayBePacked() throws IOException {
        for (var zlib : List.of(true, false)) {
            var inner = new TlWriter(schema)
                    .object(TlObject.of("find").with("name", "packed"))
                    .toByteArray();
            var outer = new TlBytes()
                    .integer(3)
                    .integer(229)
                    .integer(Gzip.PACKED)
                    .bytes(packed(inner, zlib))
                    .toByteArray();

            var read = new TlReader(schema, outer).object();

            assertThat(read.object("query").text("name")).isEqualTo("packed");
        }
    }

    @Test
    void resultsFollowTheFunctionsType() {
        assertThat(new TlWriter(schema).result("ask", true).toByteArray())
                .isEqualTo(new TlBytes().integer(0x997275b5).toByteArray());
        assertThat(new TlWriter(schema).result("find", List.of(point(7, 8))).toByteArray())
                .isEqualTo(new TlBytes()
                        .integer(0x1cb5c415)
                        .integer(1)
                        .integer(1)
                        .integer(7)
                        .integer(8)
                        .toByteArray());
    }

    @Test
    void aFlagThatTheSchemaDoesNotStateIsRefused() {
        var bytes = new TlBytes().integer(2).integer(1 << 7).toByteArray();

        assertThatThrownBy(() -> new TlReader(schema, bytes).object())
                .isInstanceOf(TlException.class)
                .hasMessageContaining("shape")
                .hasMessageContaining("flags");
    }

    @Test
    void anUnknownConstructorIsNamedByItsNumber() {
        var bytes = new TlBytes().integer(0xabcdef01).toByteArray();

        assertThatThrownBy(() -> new TlReader(schema, bytes).object()).hasMessageContaining("#abcdef01");
    }

    @Test
    void truncatedBytesAreRefused() {
        var bytes = new TlBytes().integer(1).integer(5).toByteArray();

        assertThatThrownBy(() -> new TlReader(schema, bytes).object()).isInstanceOf(TlException.class);
    }

    @Test
    void mistakesInAnObjectAreRefused() {
        assertThatThrownBy(() -> write(point(1, 2).with("z", 3))).hasMessageContaining("no field z");
        assertThatThrownBy(() -> write(TlObject.of("wrap"))).hasMessageContaining("query");
        assertThatThrownBy(() -> write(TlObject.of("nothing"))).hasMessageContaining("nothing");
    }

    @Test
    void bytesAndWideNumbersKeepTheirContent() {
        var key = new byte[16];
        key[3] = 9;

        var read = readBack(TlObject.of("holder")
                .with("data", new byte[] {1, 2, 3})
                .with("key", key)
                .with("on", true));

        assertThat(read.bytes("data")).containsExactly(1, 2, 3);
        assertThat(read.bytes("key")).isEqualTo(key);
        assertThat(read.bool("on")).isTrue();
    }

    @Test
    void theSchemaOfTheLocalTelegramIsReadable() {
        assertThat(Schema.ofLocalTelegram().knows("phone.joinGroupCall")).isTrue();
    }

    @Test
    void aSchemaStatesEachNameOnce() {
        assertThatThrownBy(() -> Schema.parse("a#00000001 = A;\na#00000002 = A;"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Schema.parse("this is no schema")).isInstanceOf(TlException.class);
    }

    private TlObject readBack(TlObject object) {
        return new TlReader(schema, write(object)).object();
    }

    private byte[] write(TlObject object) {
        return new TlWriter(schema).object(object).toByteArray();
    }

    private static TlObject point(int x, int y) {
        return TlObject.of("point").with("x", x).with("y", y);
    }

    private static byte[] packed(byte[] content, boolean zlib) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = zlib ? new DeflaterOutputStream(bytes) : new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
