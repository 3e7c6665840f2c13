package app.longrun.gyms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far two colours stand out from each other: the contrast ratio of WCAG 2.2, 1 to 21. */
public record Contrast(BigDecimal toOne) {

    /** Between two colours, each as {@code #rrggbb}; one decimal, rounded down so that nothing is promised. */
    public static Contrast between(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        double ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        return new Contrast(BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN));
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
