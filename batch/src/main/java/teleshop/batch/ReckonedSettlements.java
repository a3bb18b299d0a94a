package teleshop.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import teleshop.settlement.domain.SettlementId;

/** Has statements to suppliers reckoned and posted. */
@Dependent
@Named
public class ReckonedSettlements extends AbstractItemWriter {

    @Inject private NightShift shift;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(item -> shift.reckon((SettlementId) item));
    }
}
