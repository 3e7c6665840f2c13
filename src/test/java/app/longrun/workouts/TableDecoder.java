package app.longrun.workouts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Reads FIT files by the table of science.md 5.2 alone. It shares nothing with the module that writes them, so that both would
 * have to be wrong in the same way.
 */
public final class TableDecoder {

    /** A message with its fields as they stand in the file: numbers as Long, texts as String. */
    public record Message(int number, Map<Integer, Object> fields) {

        public long number(int field) {
            return (Long) Objects.requireNonNull(fields.get(field));
        }
    }

    private record Layout(int message, List<Field> fields) {}

    private record Field(int number, int bytes, int type) {}

    private final ByteBuffer in;
    private final Layout[] layouts = new Layout[16];

    private TableDecoder(ByteBuffer in) {
        this.in = in;
    }

    public static List<Message> decode(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int header = in.get(0);
        int data = in.getInt(4);
        check(header == 14, "header of 14 bytes");
        check(new String(file, 8, 4, StandardCharsets.US_ASCII).equals(".FIT"), "mark");
        check(file.length == header + data + 2, "size");
        check((in.getShort(12) & 0xFFFF) == crc16(file, 0, 12), "header checksum");
        check((in.getShort(header + data) & 0xFFFF) == crc16(file, 0, header + data), "checksum");
        in.position(header).limit(header + data);
        return new TableDecoder(in).messages();
    }

    private List<Message> messages() {
        List<Message> read = new ArrayList<>();
        while (in.hasRemaining()) {
            int head = in.get() & 0xFF;
            check((head & 0x80) == 0, "no compressed time");
            if ((head & 0x40) == 0) {
                read.add(message(layouts[head & 15]));
            } else {
                layouts[head & 15] = layout();
            }
        }
        return read;
    }

    private Layout layout() {
        in.get();
        check(in.get() == 0, "little-endian");
        int message = in.getShort() & 0xFFFF;
        int count = in.get() & 0xFF;
        List<Field> fields = new ArrayList<>();
        for (int field = 0; field < count; field++) {
            fields.add(new Field(in.get() & 0xFF, in.get() & 0xFF, in.get() & 0xFF));
        }
        return new Layout(message, fields);
    }

    private Message message(Layout layout) {
        Map<Integer, Object> values = new TreeMap<>();
        for (Field field : layout.fields()) {
            byte[] bytes = new byte[field.bytes()];
            in.get(bytes);
            values.put(field.number(), field.type() == 7 ? text(bytes) : number(bytes));
        }
        return new Message(layout.message(), values);
    }

    private static String text(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        return whole.substring(0, whole.indexOf('\0'));
    }

    private static long number(byte[] bytes) {
        long value = 0;
        for (int at = bytes.length - 1; at >= 0; at--) {
            value = value * 256 + (bytes[at] & 0xFF);
        }
        return value;
    }

    /** Bit by bit with the polynomial A001, of which the nibble table is a short cut. */
    private static int crc16(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int at = from; at < to; at++) {
            crc ^= bytes[at] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
            }
        }
        return crc;
    }

    private static void check(boolean isRight, String what) {
        if (!isRight) {
            throw new AssertionError("Not as the table has it: " + what);
        }
    }
}
