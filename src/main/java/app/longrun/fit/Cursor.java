package app.longrun.fit;

import app.longrun.fit.BrokenFitException.Fault;
import java.nio.charset.StandardCharsets;

/** A place in the bytes that never runs past their end. */
final class Cursor {

    private final byte[] bytes;
    private final int end;
    private int at;

    Cursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    boolean hasMore() {
        return at < end;
    }

    int next() {
        return (int) number(1, false);
    }

    long number(int size, boolean isBigEndian) {
        need(size);
        long number = 0;
        for (int i = 0; i < size; i++) {
            int place = isBigEndian ? size - 1 - i : i;
            number |= (bytes[at + i] & 0xFFL) << (8 * place);
        }
        at += size;
        return number;
    }

    String text(int size) {
        need(size);
        int length = 0;
        while (length < size && bytes[at + length] != 0) {
            length++;
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += size;
        return text;
    }

    void skip(int size) {
        need(size);
        at += size;
    }

    private void need(int size) {
        if (size > end - at) {
            throw new BrokenFitException(Fault.CUT_SHORT);
        }
    }
}
