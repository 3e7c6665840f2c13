package app.longrun.fit;

import java.util.Arrays;
import java.util.Optional;

/** How a field is stored: its code in the file, its size in bytes, and the value that means none. */
public enum FitType {
    ENUM(0x00, 1, 0xFFL),
    SINT8(0x01, 1, 0x7FL),
    UINT8(0x02, 1, 0xFFL),
    STRING(0x07, 1, 0L),
    UINT8Z(0x0A, 1, 0L),
    BYTE(0x0D, 1, 0xFFL),
    SINT16(0x83, 2, 0x7FFFL),
    UINT16(0x84, 2, 0xFFFFL),
    UINT16Z(0x8B, 2, 0L),
    SINT32(0x85, 4, 0x7FFF_FFFFL),
    UINT32(0x86, 4, 0xFFFF_FFFFL),
    UINT32Z(0x8C, 4, 0L),
    FLOAT32(0x88, 4, 0xFFFF_FFFFL),
    FLOAT64(0x89, 8, -1L),
    SINT64(0x8E, 8, Long.MAX_VALUE),
    UINT64(0x8F, 8, -1L),
    UINT64Z(0x90, 8, 0L);

    private final int code;
    private final int size;
    private final long none;

    FitType(int code, int size, long none) {
        this.code = code;
        this.size = size;
        this.none = none;
    }

    static Optional<FitType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    int code() {
        return code;
    }

    int size() {
        return size;
    }

    boolean isNone(long bits) {
        return bits == none;
    }

    /** The number behind the bits as they stand in the file; a fraction is cut off. */
    long number(long bits) {
        return switch (this) {
            case SINT8 -> (byte) bits;
            case SINT16 -> (short) bits;
            case SINT32 -> (int) bits;
            case FLOAT32 -> (long) Float.intBitsToFloat((int) bits);
            case FLOAT64 -> (long) Double.longBitsToDouble(bits);
            default -> bits;
        };
    }
}
