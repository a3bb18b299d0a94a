package teleshop.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import teleshop.settlement.domain.SettlementId;

/** The statements to suppliers that are to be reckoned; one that is reckoned is passed over. */
@Dependent
@Named
public class AskedSettlements extends AbstractItemReader {

    @Inject private NightShift shift;
    @Inject @BatchProperty private String settlement;

    private Iterator<SettlementId> asked;

    @Override
    public void open(Serializable checkpoint) {
        boolean all = settlement == null || settlement.isBlank();
        asked =
                (all
                                ? shift.requestedSettlements()
                                : List.of(new SettlementId(Long.parseLong(settlement))))
                        .iterator();
    }

    @Override
    public Object readItem() {
        return asked.hasNext() ? asked.next() : null;
    }
}
