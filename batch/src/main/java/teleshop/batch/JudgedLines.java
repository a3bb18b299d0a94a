package teleshop.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import teleshop.batch.StatementLines.Line;
import teleshop.settlement.domain.StatementId;

/** Has blocks of rows judged and posted. */
@Dependent
@Named
public class JudgedLines extends AbstractItemWriter {

    private record Block(int first, int last) {

        Block and(Block other) {
            return new Block(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    @Inject private NightShift shift;

    @Override
    public void writeItems(List<Object> items) {
        var blocks = new TreeMap<Long, Block>();
        for (var item : items) {
            var line = (Line) item;
            blocks.merge(line.statement(), new Block(line.number(), line.number()), Block::and);
        }
        blocks.forEach(
                (statement, block) ->
                        shift.judge(new StatementId(statement), block.first(), block.last()));
    }
}
