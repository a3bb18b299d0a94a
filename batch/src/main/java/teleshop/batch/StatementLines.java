package teleshop.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import teleshop.settlement.domain.StatementId;

/** The rows to judge, one by one; a restart begins after the last block that was committed. */
@Dependent
@Named
public class StatementLines extends AbstractItemReader {

    /** One row of one statement; also the checkpoint. */
    public record Line(long statement, int number) implements Serializable {}

    @Inject private NightShift shift;
    @Inject private WhichStatements which;
    @Inject @BatchProperty private String statement;

    private Iterator<StatementId> statements;
    private final Deque<Integer> ahead = new ArrayDeque<>();
    private Line last = new Line(0, 0);

    @Override
    public void open(Serializable checkpoint) {
        statements = which.named(statement).iterator();
        if (checkpoint instanceof Line line && line.statement() > 0) {
            last = line;
        }
    }

    @Override
    public Line readItem() {
        while (ahead.isEmpty()) {
            if (last.statement() != 0) {
                ahead.addAll(shift.linesAfter(new StatementId(last.statement()), last.number()));
            }
            if (ahead.isEmpty() && !turnOver()) {
                return null;
            }
        }
        last = new Line(last.statement(), ahead.remove());
        return last;
    }

    @Override
    public Line checkpointInfo() {
        return last;
    }

    private boolean turnOver() {
        while (statements.hasNext()) {
            var next = statements.next();
            if (next.number() != last.statement()) {
                last = new Line(next.number(), 0);
                return true;
            }
        }
        return false;
    }
}
