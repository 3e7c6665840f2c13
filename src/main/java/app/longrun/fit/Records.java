package app.longrun.fit;

import app.longrun.fit.BrokenFitException.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of one file, definitions and data in turn; a short time stamp counts on from the last whole one. */
final class Records {

    private static final int TIMESTAMP = 253;
    private static final int COMPRESSED = 0x80;
    private static final int DEFINES = 0x40;
    private static final int HAS_OWN_FIELDS = 0x20;

    private final Cursor cursor;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private long lastTime;

    Records(Cursor cursor) {
        this.cursor = cursor;
    }

    boolean hasMore() {
        return cursor.hasMore();
    }

    /** The message of the next record; none where it is a definition. */
    Optional<ReadMessage> next() {
        int head = cursor.next();
        if ((head & COMPRESSED) != 0) {
            long time = lastTime + (head - lastTime & 0x1F);
            return Optional.of(data(head >> 5 & 0x3, time));
        }
        if ((head & DEFINES) != 0) {
            definitions.put(head & 0xF, definition((head & HAS_OWN_FIELDS) != 0));
            return Optional.empty();
        }
        return Optional.of(data(head & 0xF, -1));
    }

    private Definition definition(boolean hasOwnFields) {
        cursor.skip(1);
        int order = cursor.next();
        if (order > 1) {
            throw new BrokenFitException(Fault.MALFORMED);
        }
        int message = (int) cursor.number(2, order == 1);
        List<Definition.Field> fields = new ArrayList<>();
        int count = cursor.next();
        for (int i = 0; i < count; i++) {
            int number = cursor.next();
            int bytes = cursor.next();
            FitType type = FitType.of(cursor.next()).orElse(FitType.BYTE);
            fields.add(new Definition.Field(number, bytes, bytes % type.size() == 0 ? type : FitType.BYTE));
        }
        return new Definition(message, order == 1, fields, hasOwnFields ? ownBytes() : 0);
    }

    private int ownBytes() {
        int bytes = 0;
        int count = cursor.next();
        for (int i = 0; i < count; i++) {
            cursor.skip(1);
            bytes += cursor.next();
            cursor.skip(1);
        }
        return bytes;
    }

    private ReadMessage data(int local, long time) {
        Definition definition = definitions.get(local);
        if (definition == null) {
            throw new BrokenFitException(Fault.MALFORMED);
        }
        Map<Integer, Long> numbers = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        if (time >= 0) {
            numbers.put(TIMESTAMP, time);
        }
        for (Definition.Field field : definition.fields()) {
            if (field.type() == FitType.STRING) {
                text(field, texts);
            } else {
                number(field, definition.isBigEndian(), numbers);
            }
        }
        cursor.skip(definition.ownBytes());
        lastTime = numbers.getOrDefault(TIMESTAMP, lastTime);
        return new ReadMessage(definition.message(), numbers, texts);
    }

    private void text(Definition.Field field, Map<Integer, String> texts) {
        String text = cursor.text(field.bytes());
        if (!text.isEmpty()) {
            texts.put(field.number(), text);
        }
    }

    /** The first of the numbers in a field that is not marked as none. */
    private void number(Definition.Field field, boolean isBigEndian, Map<Integer, Long> numbers) {
        FitType type = field.type();
        for (int read = 0; read < field.bytes(); read += type.size()) {
            long bits = cursor.number(type.size(), isBigEndian);
            if (!type.isNone(bits)) {
                numbers.putIfAbsent(field.number(), type.number(bits));
            }
        }
    }
}
