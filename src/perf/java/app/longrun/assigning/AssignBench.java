package app.longrun.assigning;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.guard.RunKind;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.OwnRunner;
import app.longrun.tenancy.Gym;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.strength.BlockCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a twelve-week block for many members takes: preview with the guard, commit, undo (goal A5), each the median of seven
 * rounds after three nobody counts. On the embedded database, with everything on. After {@code ./mvnw test-compile}:
 *
 * <pre>java -cp target/test-classes:target/classes:$(cat target/test.classpath) src/perf/java/app/longrun/assigning/AssignBench.java 200 2000</pre>
 *
 * where the last file holds the test class path, as {@code mvn dependency:build-classpath} writes it.
 */
final class AssignBench {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final BlockCode TWELVE_WEEKS = new BlockCode("CAL-12");

    private static final String PLAIN = """
            insert into gym.planned_session (gym_id, id, member_id, kind, on_date, at_time, minutes, title, purpose, leg_load,
              is_heavy_lower, heavy_sets, leg_sets, contacts, state, assignment_id, block_week, block_session, visible_from, version)
            select gym_id, gen_random_uuid(), member_id, kind, on_date, at_time, minutes, title, purpose, leg_load, is_heavy_lower,
              heavy_sets, leg_sets, contacts, state, assignment_id, block_week, block_session, visible_from, version
            from gym.planned_session where gym_id = ? and kind = 'LIFTING' and state = 'PLANNED'""";

    private final TestGyms gyms;
    private final Assignments assignments;
    private final Undoing undoing;
    private final OwnRunner own;
    private final SystemDoor door;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    private AssignBench(ConfigurableApplicationContext context) {
        gyms = context.getBean(TestGyms.class);
        assignments = context.getBean(Assignments.class);
        undoing = context.getBean(Undoing.class);
        own = context.getBean(OwnRunner.class);
        door = context.getBean(SystemDoor.class);
        client = context.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] sizes) throws ClassNotFoundException {
        Class<?> application = Class.forName("app.longrun.LongrunApplication");
        // A program started from its source has a class loader of its own, in which no package is the application's.
        Thread.currentThread().setContextClassLoader(application.getClassLoader());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application, TestGyms.class)
                .properties(
                        "longrun.embedded.demo=false",
                        "longrun.embedded.lasting=false",
                        "longrun.jobs.enabled=false",
                        "server.port=0",
                        "vaadin.productionMode=true",
                        "logging.level.root=WARN")
                .run()) {
            System.out.printf(
                    "JDK %s, %d processors, Spring Boot %s%n",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    org.springframework.boot.SpringBootVersion.getVersion());
            AssignBench bench = new AssignBench(context);
            for (String size : sizes) {
                bench.run(Integer.parseInt(size));
            }
        }
    }

    private void run(int people) {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        LocalDate monday = gyms.as(coach, assignments::nextMonday);
        List<Enrolment> enrolments = IntStream.range(0, people)
                .mapToObj(n -> runner(coach.gym(), n, monday))
                .map(runner -> new Enrolment(runner.member(), new Anchor.Start(monday)))
                .toList();
        AssignmentOrder order = new AssignmentOrder(
                TWELVE_WEEKS,
                enrolments,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                null,
                Publishing.NOW);
        List<Double> previews = new ArrayList<>();
        List<Double> commits = new ArrayList<>();
        List<Double> undos = new ArrayList<>();
        List<Double> controls = new ArrayList<>();
        int sessions = 0;
        int minded = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            OrderPreview[] seen = new OrderPreview[1];
            previews.add(time(() -> seen[0] = gyms.as(coach, () -> assignments.preview(order))));
            minded = seen[0].minded().size();
            Assigned[] assigned = new Assigned[1];
            commits.add(time(() -> assigned[0] =
                    gyms.as(coach, () -> assignments.assign(order.because("A bench"), seen[0].word()))));
            sessions = assigned[0].sessions();
            controls.add(time(() -> control(coach.gym())));
            undos.add(time(() -> gyms.as(coach, () -> undoing.undo(assigned[0].order()))));
        }
        System.out.printf(
                "%d members, of whom the guard minds %d, %d sessions: preview %s, commit %s, undo %s, the same rows by SQL alone %s%n",
                people, minded, sessions, figures(previews), figures(commits), figures(undos), figures(controls));
    }

    /** The same sessions once more, by one plain statement that is rolled back. */
    private boolean control(Gym gym) {
        return door.within(SystemActor.DEMO, gym.id(), () -> transaction.execute(status -> {
            client.sql(PLAIN).param(gym.id().id()).update();
            status.setRollbackOnly();
            return true;
        }));
    }

    /** Everybody runs easy on Saturdays; every second one has a quality run on Tuesdays, so that the guard minds something. */
    private Someone runner(Gym gym, int number, LocalDate from) {
        Someone runner = gyms.join(gym, "Runner " + number, Role.MEMBER);
        gyms.as(runner, () -> own.addRun(run(RunKind.EASY, DayOfWeek.SATURDAY, from)));
        if (number % 2 == 0) {
            gyms.as(runner, () -> own.addRun(run(RunKind.QUALITY, DayOfWeek.TUESDAY, from)));
        }
        return runner;
    }

    private static KeyRunPlan run(RunKind kind, DayOfWeek day, LocalDate from) {
        return new KeyRunPlan(kind, "", day, null, 60, null, from, null);
    }

    private static double time(Callable<?> work) {
        long begun = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String figures(List<Double> all) {
        List<Double> counted = all.subList(WARM_UP, all.size()).stream().sorted().toList();
        return "%.0f ms (%.0f to %.0f)"
                .formatted(counted.get(counted.size() / 2), counted.getFirst(), counted.getLast());
    }
}
