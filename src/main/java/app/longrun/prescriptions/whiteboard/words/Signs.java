package app.longrun.prescriptions.whiteboard.words;

/** The plain sign for each typographic one. */
final class Signs {

    private Signs() {}

    static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', '′', '´', '`', 'ʼ' -> '\'';
            case '“', '”', '„', '″', '«', '»' -> '"';
            case '–', '—', '−', '‐', '‑', '―', '‒' -> '-';
            case '×', '✕', '✖', '⨯', '*' -> '×';
            case '＠' -> '@';
            case '：' -> ':';
            case '⁄', '∕' -> '/';
            default -> c >= '０' && c <= '９' ? (char) ('0' + c - '０') : c;
        };
    }
}
