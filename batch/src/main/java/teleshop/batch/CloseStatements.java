package teleshop.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends what was judged, and looks for parcels that no statement tells of. */
@Dependent
@Named
public class CloseStatements extends AbstractBatchlet {

    @Inject private NightShift shift;
    @Inject private WhichStatements which;
    @Inject @BatchProperty private String statement;

    @Override
    public String process() {
        var statements = which.named(statement);
        statements.forEach(shift::close);
        return statements.size() + " closed";
    }
}
