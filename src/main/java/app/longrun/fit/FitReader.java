package app.longrun.fit;

import app.longrun.fit.BrokenFitException.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the messages of a FIT file, or of several in a row, and says plainly what is wrong with one that is broken. */
public final class FitReader {

    private static final byte[] MARK = ".FIT".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORT_HEADER = 12;
    private static final int LONG_HEADER = 14;
    private static final int MARK_AT = 8;
    private static final int CHECKSUM = 2;

    private final byte[] bytes;
    private final int mostMessages;

    private FitReader(byte[] bytes, int mostMessages) {
        this.bytes = bytes;
        this.mostMessages = mostMessages;
    }

    /**
     * Every message, in order.
     *
     * @throws BrokenFitException for bytes that are no FIT file, are cut short, differ from their checksum, are malformed, or
     *     hold more than {@code mostMessages}
     */
    public static List<ReadMessage> read(byte[] bytes, int mostMessages) {
        return new FitReader(bytes, mostMessages).messages();
    }

    private List<ReadMessage> messages() {
        List<ReadMessage> messages = new ArrayList<>();
        int from = 0;
        do {
            from = file(from, messages);
        } while (from < bytes.length);
        return messages;
    }

    private int file(int from, List<ReadMessage> messages) {
        int header = header(from);
        long size = new Cursor(bytes, from + 4, bytes.length).number(4, false);
        long end = from + header + size;
        if (end + CHECKSUM > bytes.length) {
            throw new BrokenFitException(Fault.CUT_SHORT);
        }
        int last = (int) end;
        long told = new Cursor(bytes, last, bytes.length).number(CHECKSUM, false);
        if (told != Crc.of(bytes, from, last)) {
            throw new BrokenFitException(Fault.CHECKSUM);
        }
        Records records = new Records(new Cursor(bytes, from + header, last));
        while (records.hasMore()) {
            records.next().ifPresent(messages::add);
            if (messages.size() > mostMessages) {
                throw new BrokenFitException(Fault.TOO_MUCH);
            }
        }
        return last + CHECKSUM;
    }

    private int header(int from) {
        boolean isMarked = bytes.length - from >= SHORT_HEADER
                && Arrays.equals(bytes, from + MARK_AT, from + SHORT_HEADER, MARK, 0, MARK.length);
        if (!isMarked || (bytes[from] != SHORT_HEADER && bytes[from] != LONG_HEADER)) {
            throw new BrokenFitException(Fault.NOT_FIT);
        }
        return bytes[from];
    }
}
