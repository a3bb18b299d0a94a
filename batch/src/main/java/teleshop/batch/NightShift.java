package teleshop.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.Origin;
import teleshop.kernel.Roles;
import teleshop.settlement.SettlementReckoning;
import teleshop.settlement.StatementClosing;
import teleshop.settlement.StatementJudging;
import teleshop.settlement.StatementLoading;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.StatementId;
import teleshop.site.Entrance;

/** Does the steps of the night's jobs in the name of the shop itself. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class NightShift {

    @Inject private StatementLoading loading;
    @Inject private StatementJudging judging;
    @Inject private StatementClosing closing;
    @Inject private SettlementReckoning reckoning;
    @Inject private Entrance entrance;

    public List<StatementId> unfinished() {
        return closing.unfinished();
    }

    public boolean load(StatementId id) {
        entrance.by(Origin.BATCH);
        return loading.load(id);
    }

    public List<Integer> linesAfter(StatementId id, int line) {
        return judging.linesAfter(id, line);
    }

    public void judge(StatementId id, int first, int last) {
        entrance.by(Origin.BATCH);
        judging.judge(id, first, last);
    }

    public List<SettlementId> requestedSettlements() {
        return reckoning.requested();
    }

    public void reckon(SettlementId id) {
        entrance.by(Origin.BATCH);
        reckoning.reckon(id);
    }

    public void close(StatementId id) {
        entrance.by(Origin.BATCH);
        closing.finish(id);
    }
}
