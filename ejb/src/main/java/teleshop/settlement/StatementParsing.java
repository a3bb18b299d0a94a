package teleshop.settlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.courier.domain.StatementForm;
import teleshop.kernel.Money;
import teleshop.settlement.StatementFileReader.FileRow;
import teleshop.settlement.domain.BadRow;
import teleshop.settlement.domain.ControlTotals;
import teleshop.settlement.domain.RowReading;
import teleshop.settlement.domain.StatementLine;

/** Makes of a courier's file its good rows and its bad rows, or refuses it whole. */
final class StatementParsing {

    /**
     * What the file held.
     *
     * @param net of all rows, the bad ones too
     * @param controlled whether it had a row of totals
     */
    record Parsed(
            List<StatementLine> lines, List<BadRow> bad, int rows, Money net, boolean controlled) {}

    private static final int LONGEST_ROW_TEXT = 2000;
    private static final Set<String> NEEDED = Set.of("waybill_no", "status_time", "cod_collected");

    private final StatementForm form;
    private final RowReading reading;

    StatementParsing(StatementForm form, RowReading reading) {
        this.form = form;
        this.reading = reading;
    }

    /**
     * @throws FileRefused if there is no row, the header is no good, totals do not tie, or the end
     *     was cut off
     */
    Parsed parse(byte[] bytes) {
        var rows = new StatementFileReader(form).rows(bytes);
        if (rows.isEmpty()) {
            throw new FileRefused("no-rows");
        }
        var fields = header(rows.get(0).cells());
        var last = rows.get(rows.size() - 1);
        boolean controlled = rows.size() > 1 && isTotal(last);
        var body = rows.subList(1, controlled ? rows.size() - 1 : rows.size());
        if (body.isEmpty()) {
            throw new FileRefused("no-rows");
        }
        var totals = totals(fields, body);
        refuseUntied(controlled, totals, StatementFileReader.cells(fields, last.cells()));
        var parsed = read(fields, body, totals, controlled);
        refuseCutOff(bytes, parsed, last.line());
        return parsed;
    }

    private List<String> header(List<String> headings) {
        var fields = headings.stream().map(this::field).toList();
        boolean doubled = new HashSet<>(known(fields)).size() != known(fields).size();
        if (doubled || !fields.containsAll(NEEDED)) {
            throw new FileRefused("bad-header");
        }
        return fields;
    }

    private static List<String> known(List<String> fields) {
        return fields.stream().filter(field -> !field.isEmpty()).toList();
    }

    private String field(String heading) {
        var plain = heading.strip();
        return form.headings().getOrDefault(plain, plain);
    }

    private boolean isTotal(FileRow row) {
        var first = row.cells().get(0).strip();
        return first.equals(form.totalWord()) || first.equals(StatementForm.CANONICAL.totalWord());
    }

    private static ControlTotals totals(List<String> fields, List<FileRow> body) {
        var totals = new ControlTotals();
        body.forEach(row -> totals.add(StatementFileReader.cells(fields, row.cells())));
        return totals;
    }

    private static void refuseUntied(
            boolean controlled, ControlTotals totals, Map<String, String> stated) {
        if (controlled && !totals.tieWith(stated)) {
            throw new FileRefused("totals");
        }
    }

    private Parsed read(
            List<String> fields, List<FileRow> body, ControlTotals totals, boolean controlled) {
        var lines = new ArrayList<StatementLine>();
        var bad = new ArrayList<BadRow>();
        for (var row : body) {
            read(fields, row).sort(lines::add, bad::add);
        }
        Money net = Money.ofMinor(totals.sum("net"));
        return new Parsed(lines, bad, body.size(), stated(fields, net, lines), controlled);
    }

    /** Where the file has no column for it, what the good rows come to. */
    private static Money stated(List<String> fields, Money net, List<StatementLine> lines) {
        return fields.contains("net")
                ? net
                : Money.total(lines.stream().map(StatementLine::net).toList());
    }

    private RowReading.Read read(List<String> fields, FileRow row) {
        var text = String.join(",", row.cells());
        var kept = text.substring(0, Math.min(text.length(), LONGEST_ROW_TEXT)).replace('\0', '?');
        return row.cells().size() == fields.size()
                ? reading.read(row.line(), StatementFileReader.cells(fields, row.cells()), kept)
                : new RowReading.Bad(new BadRow(row.line(), "columns", kept));
    }

    /** Without a row of totals, a last row that is torn and has no end was cut off with others. */
    private static void refuseCutOff(byte[] bytes, Parsed parsed, int lastLine) {
        boolean torn = parsed.bad().stream().anyMatch(row -> row.line() == lastLine);
        if (!parsed.controlled() && torn && bytes[bytes.length - 1] != '\n') {
            throw new FileRefused("cut-off");
        }
    }
}
