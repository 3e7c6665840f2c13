package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.prescriptions.Tempo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell: sets and amount first, then intensity, tempo and rest in any order, each once. */
final class CellReader {

    private static final Pattern LINKING_WORD = CellText.pattern("(?:at|with|w/|and|then|of)(?![a-z])");
    private static final Pattern TIMES = CellText.pattern("\\s*x\\s*(?=[\\d.]+\\s?(?:%|k|l|p))");
    private static final Pattern BARE_NUMBER = CellText.pattern(CellText.NUMBER + "(?![\\w%])");

    private final CellText cell;
    private @Nullable Intensity intensity;
    private @Nullable Tempo tempo;
    private @Nullable Rest rest;

    CellReader(CellText cell) {
        this.cell = cell;
    }

    Prescription read() {
        WorkInCell work = WorkInCell.read(cell);
        // 5x5x100kg
        cell.take(TIMES);
        cell.skip();
        while (!cell.isDone()) {
            readPart();
            cell.skip();
        }
        return new Prescription(
                work.sets(),
                work.amount(),
                intensity == null ? new Intensity.Open() : intensity,
                tempo == null ? Tempo.FREE : tempo,
                rest);
    }

    private void readPart() {
        Optional<Rest> itsRest = RestInCell.read(cell);
        if (itsRest.isPresent()) {
            rest = once(rest, itsRest.get());
            return;
        }
        Optional<Intensity> itsIntensity = IntensityInCell.read(cell);
        if (itsIntensity.isPresent()) {
            intensity = once(intensity, itsIntensity.get());
            return;
        }
        Optional<Tempo> itsTempo = TempoInCell.read(cell);
        if (itsTempo.isPresent()) {
            tempo = once(tempo, itsTempo.get());
            return;
        }
        if (cell.skips(LINKING_WORD)) {
            return;
        }
        throw cell.skips(BARE_NUMBER) ? cell.read(Mend.WHICH_INTENSITY) : cell.next(Mend.WORDS, false);
    }

    private <T> T once(@Nullable T known, T read) {
        if (known != null) {
            throw cell.read(Mend.TWICE);
        }
        return read;
    }
}
