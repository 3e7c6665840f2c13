package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A block of four weeks, two sessions of six movements, written the quick way. */
final class BlockByPaste {

    private static final String TWELVE = """
            Session A
            A Back squat 5x5 @75% r3:00
            B1 Romanian deadlift, barbell 3x8 RPE7 r90s
            B2 Pull-up 3x5 RPE7
            C1 Single-leg calf raise, loaded 3x10/side RPE7
            C2 Pallof press 2x10/side RPE7
            D Front plank 3x30s RPE7
            Session B
            A Trap-bar deadlift 4x5 @75% r3:00
            B1 Rear-foot-elevated split squat 3x8/side RPE7
            B2 Z press, dumbbells 3x8 RPE7
            C1 Single-leg bent-knee calf raise 3x12/side RPE7
            C2 Side plank 3x30s/side RPE7
            D Box jump, step down 3x5c BW
            """;

    private final Visit visit;
    private final String gym;

    BlockByPaste(Visit visit, String gym) {
        this.visit = visit;
        this.gym = gym;
    }

    /** Writes it and returns the steps it took: each one click or one committed field. */
    int write() {
        visit.open(gym + "/coach/blocks");
        int steps = 0;
        visit.link("New block").click();
        steps++;
        visit.field("Name").fill("Spring strength");
        steps++;
        visit.button("Begin").click();
        steps++;
        SheetSteps sheet = new SheetSteps(visit);
        sheet.paste(TWELVE);
        steps++;
        assertThat(sheet.lines()).hasCount(12);
        sheet.saved();
        assertThat(sheet.openWords()).hasCount(0);
        visit.button("Rule…").click();
        steps++;
        visit.field("Rule").fill("+2.5% a week, week 4 -40% volume");
        visit.field("Rule").press("Tab");
        steps++;
        visit.page().getByText("5x5@77.5% r3:00").first().waitFor();
        visit.look("rule");
        visit.button("Fill the weeks").click();
        steps++;
        visit.page().getByText("lines were saved").waitFor();
        sheet.week(4);
        assertThat(sheet.lines().first()).containsText("3x5@80% r3:00");
        return steps;
    }
}
