package app.longrun.fit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes messages as one FIT file: header, records, checksum, all little-endian (science.md 5.2). */
public final class FitWriter {

    private static final int HEADER = 14;
    private static final int PROTOCOL = 0x20;
    private static final int PROFILE = 21202;
    private static final int DEFINITION = 0x40;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private @Nullable FitMessage defined;

    private FitWriter() {}

    /** The bytes of a file with these messages; a message is defined anew where its shape differs from the one before. */
    public static byte[] write(List<FitMessage> messages) {
        FitWriter writer = new FitWriter();
        messages.forEach(writer::message);
        return writer.file();
    }

    private void message(FitMessage message) {
        if (defined == null || !defined.isShapedLike(message)) {
            define(message);
            defined = message;
        }
        records.write(0);
        message.fields().forEach(this::value);
    }

    private void define(FitMessage message) {
        records.write(DEFINITION);
        records.write(0);
        records.write(0);
        number(records, message.number(), 2);
        records.write(message.fields().size());
        for (FitField field : message.fields()) {
            records.write(field.number());
            records.write(field.bytes());
            records.write(field.type().code());
        }
    }

    private void value(FitField field) {
        if (field.type() == FitType.STRING) {
            records.writeBytes(field.text().getBytes(StandardCharsets.UTF_8));
            records.write(0);
        } else {
            number(records, field.value(), field.type().size());
        }
    }

    private byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HEADER);
        file.write(PROTOCOL);
        number(file, PROFILE, 2);
        number(file, records.size(), 4);
        file.writeBytes(".FIT".getBytes(StandardCharsets.US_ASCII));
        number(file, Crc.of(file.toByteArray(), 0, HEADER - 2), 2);
        file.writeBytes(records.toByteArray());
        number(file, Crc.of(file.toByteArray(), 0, file.size()), 2);
        return file.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> (8 * i)));
        }
    }
}
