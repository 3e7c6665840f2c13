package app.longrun.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The classes of a gym: the same five times every week, today's weekday among them, the programme in turns. */
final class Timetable {

    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(6, 30), LocalTime.of(12, 15), EVENING, LocalTime.of(20, 30), LocalTime.of(22, 0));
    private static final int MINUTES_TO_GET_THERE = 30;

    private final Setting setting;
    private final Programme programme;

    Timetable(Setting setting, Programme programme) {
        this.setting = setting;
        this.programme = programme;
    }

    /** What is on: days after today's weekday, the templates that take turns, the time. */
    private record Series(int daysAfterToday, LocalTime time, List<String> templates) {}

    /** All classes from the first day of the story to the last, in order. */
    List<GymClass> classes(List<UUID> coaches, Dice dice) {
        List<Series> week = week();
        List<GymClass> classes = new ArrayList<>();
        for (LocalDate date = setting.firstDay(); !date.isAfter(setting.lastDay()); date = date.plusDays(1)) {
            int weekday = date.getDayOfWeek().getValue();
            int turn = Math.toIntExact(date.toEpochDay() / 7);
            for (int series = 0; series < week.size(); series++) {
                Series held = week.get(series);
                int heldOn = setting.today()
                        .plusDays(held.daysAfterToday())
                        .getDayOfWeek()
                        .getValue();
                if (heldOn == weekday) {
                    String code = held.templates().get(turn % held.templates().size());
                    UUID coach = coaches.get((turn + series) % coaches.size());
                    classes.add(gymClass(dice.id(), series, programme.template(code), coach, date.atTime(held.time())));
                }
            }
        }
        return classes;
    }

    private GymClass gymClass(UUID id, int series, Template template, UUID coach, LocalDateTime when) {
        ZonedDateTime start = when.atZone(setting.zone());
        boolean isOpenToVisitors = template.code().equals("EC-1");
        return new GymClass(
                id,
                series,
                template,
                coach,
                when.toLocalDate(),
                when.toLocalTime(),
                start.toInstant(),
                start.plusMinutes(template.minutes()).toInstant(),
                isOpenToVisitors ? 14 : 12,
                isOpenToVisitors ? 3 : 0);
    }

    private List<Series> week() {
        return List.of(
                new Series(0, timeToday(), List.of("EC-1")),
                new Series(1, EVENING, List.of("EC-2", "EC-6")),
                new Series(3, LocalTime.of(6, 30), List.of("EC-3", "EC-5")),
                new Series(4, EVENING, List.of("EC-4", "EC-7")),
                new Series(5, LocalTime.of(9, 0), List.of("EC-8", "EC-1")));
    }

    /** The first usual time that can still be reached, so that today's class lies ahead at whatever hour one looks. */
    private LocalTime timeToday() {
        LocalDate today = setting.today();
        return TIMES.stream()
                .filter(time ->
                        setting.now().plusSeconds(MINUTES_TO_GET_THERE * 60L).isBefore(setting.at(today, time)))
                .findFirst()
                .orElse(EVENING);
    }
}
