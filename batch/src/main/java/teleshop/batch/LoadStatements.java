package teleshop.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads the received files into rows. */
@Dependent
@Named
public class LoadStatements extends AbstractBatchlet {

    @Inject private NightShift shift;
    @Inject private WhichStatements which;
    @Inject @BatchProperty private String statement;

    @Override
    public String process() {
        var statements = which.named(statement);
        long readable = statements.stream().filter(shift::load).count();
        return readable + " of " + statements.size() + " readable";
    }
}
