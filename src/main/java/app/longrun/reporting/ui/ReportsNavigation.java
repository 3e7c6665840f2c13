package app.longrun.reporting.ui;

import app.longrun.reporting.Figure;
import app.longrun.reporting.Period;
import app.longrun.reporting.Span;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the owner's pages, relative to the application's base. */
@NamedInterface("navigation")
public final class ReportsNavigation {

    private ReportsNavigation() {}

    /** The figures of the usual twelve weeks. */
    public static String reports(GymSlug gym) {
        return "g/%s/reports".formatted(gym);
    }

    /** The figures of {@code span}. */
    public static String reports(GymSlug gym, Span span) {
        return "%s?weeks=%d".formatted(reports(gym), span.weeks());
    }

    /** The rows behind {@code figure} in {@code period}. */
    public static String rows(GymSlug gym, Figure figure, Period period) {
        return "%s/rows?%s".formatted(reports(gym), query(figure, period));
    }

    /** One page of those rows, from 1. */
    public static String rows(GymSlug gym, Figure figure, Period period, int page) {
        return "%s&page=%d".formatted(rows(gym, figure, period), page);
    }

    /** The file of those rows. */
    public static String csv(GymSlug gym, Figure figure, Period period) {
        return "g/%s/files/reports.csv?%s".formatted(gym, query(figure, period));
    }

    private static String query(Figure figure, Period period) {
        return "figure=%s&from=%s&to=%s".formatted(figure.word(), period.from(), period.to());
    }
}
