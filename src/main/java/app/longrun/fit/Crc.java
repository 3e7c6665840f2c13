package app.longrun.fit;

/** The checksum of a FIT file: CRC-16, nibble by nibble (science.md 5.2). */
final class Crc {

    private static final int[] NIBBLES = {
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
        0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400
    };

    private Crc() {}

    static int of(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc = after(crc, bytes[i] & 0xF);
            crc = after(crc, bytes[i] >> 4 & 0xF);
        }
        return crc;
    }

    private static int after(int crc, int nibble) {
        return (crc >> 4 & 0x0FFF) ^ NIBBLES[crc & 0xF] ^ NIBBLES[nibble];
    }
}
