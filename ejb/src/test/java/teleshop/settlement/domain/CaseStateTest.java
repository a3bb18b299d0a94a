package teleshop.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.kernel.IllegalTransition;
import teleshop.settlement.domain.StatementStatus.Step;

class CaseStateTest {

    private static final Map<String, CaseState> CASES =
            Map.of(
                    "OPEN SEND", CaseState.SENT_TO_COURIER,
                    "OPEN SETTLE", CaseState.SETTLED,
                    "OPEN WRITE_OFF", CaseState.WRITTEN_OFF,
                    "SENT_TO_COURIER ACCEPT", CaseState.ACCEPTED,
                    "SENT_TO_COURIER REFUSE", CaseState.REFUSED,
                    "ACCEPTED SETTLE", CaseState.SETTLED,
                    "REFUSED SEND", CaseState.SENT_TO_COURIER,
                    "REFUSED SETTLE", CaseState.SETTLED,
                    "REFUSED WRITE_OFF", CaseState.WRITTEN_OFF);

    private static final Map<String, StatementStatus> STATEMENTS =
            Map.of(
                    "RECEIVED READ", StatementStatus.READ,
                    "RECEIVED REFUSE", StatementStatus.REFUSED,
                    "READ RECONCILE", StatementStatus.RECONCILED,
                    "RECONCILED CASH", StatementStatus.CASHED,
                    "CASHED CASH", StatementStatus.CASHED);

    @Test
    void every_cell_of_the_cases_table() {
        var seen = new HashMap<String, CaseState>();
        for (var state : CaseState.values()) {
            for (var step : CaseState.Step.values()) {
                if (CASES.containsKey(state + " " + step)) {
                    seen.put(state + " " + step, state.after(step));
                } else {
                    assertThatThrownBy(() -> state.after(step))
                            .isInstanceOf(IllegalTransition.class);
                }
            }
        }
        assertThat(seen).isEqualTo(CASES);
    }

    @Test
    void every_cell_of_the_statements_table() {
        var seen = new HashMap<String, StatementStatus>();
        for (var state : StatementStatus.values()) {
            for (var step : Step.values()) {
                if (STATEMENTS.containsKey(state + " " + step)) {
                    seen.put(state + " " + step, state.after(step));
                } else {
                    assertThatThrownBy(() -> state.after(step))
                            .isInstanceOf(IllegalTransition.class);
                }
            }
        }
        assertThat(seen).isEqualTo(STATEMENTS);
    }

    @Test
    void a_case_is_open_until_it_is_settled_or_written_off() {
        assertThat(CaseState.REFUSED.isOpen()).isTrue();
        assertThat(CaseState.SETTLED.isOpen()).isFalse();
        assertThat(CaseState.WRITTEN_OFF.isOpen()).isFalse();
    }
}
