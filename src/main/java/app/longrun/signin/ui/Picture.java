package app.longrun.signin.ui;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG.
 *
 * @param side the width and height of the view box, with the quiet zone of four modules that scanners need
 */
record Picture(int side, String path) {

    private static final int QUIET = 4;

    static Picture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Picture(code.size + 2 * QUIET, path.toString());
    }
}
