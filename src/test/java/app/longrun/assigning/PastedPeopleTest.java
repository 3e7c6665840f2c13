package app.longrun.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedPeopleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Anchor.BeforeRace RACE = new Anchor.BeforeRace(null, 2, false);

    private static final Candidate ANA = person("Ana Silva");
    private static final Candidate ANABEL = person("Anabel Cruz");
    private static final Candidate BEN = person("Ben Runner");
    private static final List<Candidate> EVERYBODY = List.of(ANA, ANABEL, BEN);

    @Test
    void aLineIsNamesAndTheirStart() {
        PastedPeople read = read("ana silva, Ben: 7 Dec\nAnabel: race\n\n");

        assertThat(read.leftOver()).isEmpty();
        assertThat(read.starts())
                .containsEntry(ANA, Optional.of(new Anchor.Start(LocalDate.parse("2026-12-07"))))
                .containsEntry(BEN, Optional.of(new Anchor.Start(LocalDate.parse("2026-12-07"))))
                .containsEntry(ANABEL, Optional.of(RACE));
    }

    @Test
    void columnsOfASpreadsheetAreLinesToo() {
        assertThat(read("Ben Runner\t2026-12-07\nAna Silva").starts())
                .containsEntry(BEN, Optional.of(new Anchor.Start(LocalDate.parse("2026-12-07"))))
                .containsEntry(ANA, Optional.empty());
    }

    @Test
    void whatIsNotUnderstoodIsKeptAsItWasTyped() {
        PastedPeople read = read("Ben, Ana, Zed: 7 Dec\nBen: soon\n: 7 Dec");

        assertThat(read.leftOver())
                .as("two are called Ana, nobody Zed, and soon is no day")
                .containsExactly("Ana, Zed: 7 Dec", "Ben: soon", ": 7 Dec");
        assertThat(read.starts()).containsOnlyKeys(BEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 Dec           | 2026-12-07
            7. dec          | 2026-12-07
            Mon 7 Dec 2026  | 2026-12-07
            Monday 7 Dec    | 2026-12-07
            2027-01-04      | 2027-01-04
            27 Nov          | 2026-11-27
            26 Nov          | 2027-11-26
            29 Feb 2028     | 2028-02-29
            next Monday     | 2026-11-30
            """)
    void aDayIsWrittenInManyWays(String said, LocalDate meant) {
        assertThat(new SpokenStart(TODAY, RACE).read(said)).contains(new Anchor.Start(meant));
    }

    @ParameterizedTest
    @CsvSource({"soon", "31 Feb 2027", "Tue 7 Dec 2026", "7", "Dec", "2026-13-01"})
    void whatIsNoDayIsNotGuessed(String said) {
        assertThat(new SpokenStart(TODAY, RACE).read(said)).isEmpty();
    }

    private static PastedPeople read(String text) {
        return PastedPeople.read(text, EVERYBODY, RACE, TODAY);
    }

    private static Candidate person(String name) {
        return new Candidate(new MemberId(Ids.next()), name, Set.of(), List.of(), List.of());
    }
}
