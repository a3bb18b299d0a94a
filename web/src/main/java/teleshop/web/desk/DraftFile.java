package teleshop.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.BusinessException;
import teleshop.order.DraftKeeping;
import teleshop.order.DraftKeeping.Sheet;
import teleshop.stock.Availability;

/** Puts drafts down as text and takes them up again, with the prices of the day. */
@ApplicationScoped
public class DraftFile {

    @Inject private DraftKeeping keeping;
    @Inject private Availability availability;

    private final Jsonb json = JsonbBuilder.create();

    /** The latest first; the one that lay before the agent is the first of all. */
    List<Draft> mine() {
        return keeping.mine().stream()
                .sorted((a, b) -> Boolean.compare(b.inFront(), a.inFront()))
                .map(sheet -> draft(json.fromJson(sheet.content(), KeptDraft.class)))
                .toList();
    }

    Sheet sheet(Draft draft, boolean inFront) {
        return new Sheet(draft.getKey(), json.toJson(draft.kept()), inFront);
    }

    void keep(List<Sheet> sheets, List<String> known) {
        keeping.keep(sheets, known);
    }

    private Draft draft(KeptDraft kept) {
        var lines = kept.lines().stream().flatMap(line -> line(line).stream()).toList();
        return Draft.of(kept, lines);
    }

    /** Empty if it is not sold any more. */
    private Optional<DraftLine> line(KeptDraft.Line line) {
        try {
            var product = availability.of(line.sku());
            return product.sold()
                    ? Optional.of(new DraftLine(product, line.quantity()))
                    : Optional.empty();
        } catch (BusinessException gone) {
            return Optional.empty();
        }
    }
}
