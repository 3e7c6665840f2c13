package app.longrun.library;

import app.longrun.exercises.Library;
import app.longrun.exercises.LibraryFiles;
import app.longrun.platform.CsvProblems;
import app.longrun.platform.CsvRow;
import app.longrun.platform.CsvTable;
import app.longrun.platform.MalformedCsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The library's strength blocks in their order, read from {@code block_meta.csv} and {@code blocks.csv}. */
record BlockLibrary(List<LibraryBlock> blocks) {

    static final String META = "block_meta.csv";
    static final String ROWS = "blocks.csv";

    BlockLibrary {
        blocks = List.copyOf(blocks);
    }

    /** Reads and checks both files against each other and the movements; throws {@link MalformedCsv} with every problem. */
    static BlockLibrary in(LibraryFiles files) {
        Library movements = Library.in(files);
        CsvProblems problems = new CsvProblems();
        List<CsvRow> metaRows = CsvTable.rows(META, files.text(META), BlockMetaLine.HEADER, problems);
        List<CsvRow> blockRows = CsvTable.rows(ROWS, files.text(ROWS), BlockLine.HEADER, problems);
        problems.refuseIfAny();
        List<BlockMetaLine> metas = new ArrayList<>();
        Set<String> knownCodes = new HashSet<>();
        for (CsvRow row : metaRows) {
            Optional.ofNullable(row.textOrNull("block_code")).ifPresent(knownCodes::add);
            BlockMetaLine.read(row).ifPresent(metas::add);
        }
        Map<String, List<BlockLine>> linesByCode = new HashMap<>();
        Set<String> broken = new HashSet<>();
        for (CsvRow row : blockRows) {
            String code = row.text("block_code");
            if (row.isSound() && !knownCodes.contains(code)) {
                row.problem("block_code '%s' is not in %s".formatted(code, META));
            }
            BlockLine.read(row, movements)
                    .ifPresentOrElse(
                            line -> linesByCode
                                    .computeIfAbsent(code, c -> new ArrayList<>())
                                    .add(line),
                            () -> broken.add(code));
        }
        List<LibraryBlock> blocks = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (BlockMetaLine meta : metas) {
            LibraryBlock block = meta.block();
            if (!codes.add(block.code())) {
                meta.row().problem("block_code '%s' is used twice".formatted(block.code()));
            } else if (!names.add(block.name())) {
                meta.row().problem("name '%s' is used twice".formatted(block.name()));
            }
            List<BlockLine> lines = linesByCode.getOrDefault(block.code(), List.of());
            new BlockShape(meta, lines, broken.contains(block.code())).check();
            blocks.add(block.withRows(lines.stream().map(BlockLine::content).toList()));
        }
        problems.refuseIfAny();
        return new BlockLibrary(blocks);
    }
}
