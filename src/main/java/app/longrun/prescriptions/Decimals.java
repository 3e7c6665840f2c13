package app.longrun.prescriptions;

import java.math.BigDecimal;

/** Numbers as people type them: with a comma or a point, shown without trailing zeros. */
final class Decimals {

    private Decimals() {}

    static BigDecimal parse(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Write a number such as 82.5 instead of \"" + text + "\"", e);
        }
    }

    /** Equal numbers become equal objects: 80.00 and 80 are both 80. */
    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String text(BigDecimal value) {
        return normal(value).toPlainString();
    }
}
