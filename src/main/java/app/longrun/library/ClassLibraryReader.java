package app.longrun.library;

import app.longrun.exercises.Library;
import app.longrun.exercises.LibraryFiles;
import app.longrun.platform.CsvProblems;
import app.longrun.platform.CsvRow;
import app.longrun.platform.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts frames, segments and lines of the class library together and has every level checked. */
final class ClassLibraryReader {

    private final LibraryFiles files;
    private final CsvProblems problems = new CsvProblems();
    private final Set<String> knownCodes = new HashSet<>();
    private final Set<String> brokenSegments = new HashSet<>();
    private final Set<String> brokenLines = new HashSet<>();
    private final Map<String, List<SegmentLine>> segments = new HashMap<>();
    private final Map<String, List<ClassLine>> lines = new HashMap<>();

    ClassLibraryReader(LibraryFiles files) {
        this.files = files;
    }

    ClassLibrary read() {
        Library library = Library.in(files);
        List<CsvRow> metaRows = rows(ClassLibrary.META, ClassMetaLine.HEADER);
        List<CsvRow> segmentRows = rows(ClassLibrary.SEGMENTS, SegmentLine.HEADER);
        List<CsvRow> lineRows = rows(ClassLibrary.LINES, ClassLine.HEADER);
        problems.refuseIfAny();
        List<ClassMetaLine> metas = new ArrayList<>();
        for (CsvRow row : metaRows) {
            Optional.ofNullable(row.textOrNull("class_code")).ifPresent(knownCodes::add);
            ClassMetaLine.read(row).ifPresent(metas::add);
        }
        for (CsvRow row : segmentRows) {
            String code = knownCode(row);
            SegmentLine.read(row)
                    .ifPresentOrElse(
                            s -> segments.computeIfAbsent(code, c -> new ArrayList<>())
                                    .add(s),
                            () -> brokenSegments.add(code));
        }
        for (CsvRow row : lineRows) {
            String code = knownCode(row);
            ClassLine.read(row, library)
                    .ifPresentOrElse(
                            l -> lines.computeIfAbsent(code, c -> new ArrayList<>())
                                    .add(l),
                            () -> brokenLines.add(code));
        }
        List<LibraryClass> classes = metas.stream().map(this::assemble).toList();
        checkUnique(metas);
        problems.refuseIfAny();
        return new ClassLibrary(classes);
    }

    private List<CsvRow> rows(String file, List<String> header) {
        return CsvTable.rows(file, files.text(file), header, problems);
    }

    private String knownCode(CsvRow row) {
        String code = row.text("class_code");
        if (row.isSound() && !knownCodes.contains(code)) {
            row.problem("class_code '%s' is not in %s".formatted(code, ClassLibrary.META));
        }
        return code;
    }

    private LibraryClass assemble(ClassMetaLine meta) {
        String code = meta.frame().code();
        List<SegmentLine> ownSegments = segments.getOrDefault(code, List.of());
        List<ClassLine> ownLines = lines.getOrDefault(code, List.of());
        boolean hasBrokenSegments = brokenSegments.contains(code);
        new ClassShape(meta, ownSegments).check(hasBrokenSegments);
        if (!hasBrokenSegments) {
            ownLines.forEach(line -> checkPlace(line, ownSegments));
        }
        List<LibrarySegment> assembled = new ArrayList<>();
        for (int i = 0; i < ownSegments.size(); i++) {
            int order = i + 1;
            List<ClassLine> inSegment =
                    ownLines.stream().filter(l -> l.segmentOrder() == order).toList();
            new SegmentLines(inSegment).check(brokenLines.contains(code));
            if (inSegment.isEmpty() && !brokenLines.contains(code)) {
                ownSegments.get(i).row().problem("no line of %s fills this segment".formatted(ClassLibrary.LINES));
            }
            assembled.add(ownSegments
                    .get(i)
                    .segment()
                    .withLines(inSegment.stream().map(ClassLine::line).toList()));
        }
        return meta.frame().withSegments(assembled);
    }

    private static void checkPlace(ClassLine line, List<SegmentLine> segments) {
        if (line.segmentOrder() > segments.size()) {
            line.row()
                    .problem("segment_order %d, but %s has %d segments"
                            .formatted(line.segmentOrder(), line.classCode(), segments.size()));
            return;
        }
        String name = segments.get(line.segmentOrder() - 1).segment().name();
        if (!name.equals(line.segmentName())) {
            line.row()
                    .problem("segment '%s', but segment %d of %s is '%s'"
                            .formatted(line.segmentName(), line.segmentOrder(), line.classCode(), name));
        }
    }

    private static void checkUnique(List<ClassMetaLine> metas) {
        Set<String> taken = new HashSet<>();
        for (ClassMetaLine meta : metas) {
            if (!taken.add(meta.frame().code())) {
                meta.row()
                        .problem("class_code '%s' is used twice"
                                .formatted(meta.frame().code()));
            } else if (!taken.add(meta.frame().name())) {
                meta.row()
                        .problem(
                                "name '%s' is used twice".formatted(meta.frame().name()));
            }
        }
    }
}
