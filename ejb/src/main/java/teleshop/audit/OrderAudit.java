package teleshop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.audit.domain.ReviewDecision;
import teleshop.audit.domain.Verdict;
import teleshop.audit.persistence.ReviewDecisions;
import teleshop.order.OrderFile;
import teleshop.order.OrderJudging;
import teleshop.order.domain.OrderEvent.OrderCorrected;
import teleshop.order.domain.OrderEvent.OrderPaid;
import teleshop.order.domain.OrderEvent.OrderPlaced;
import teleshop.order.domain.OrderEvent.OrderResubmitted;
import teleshop.order.domain.OrderNumber;

/**
 * Looks at every order before anything is sent, in the transaction that places, pays, changes or
 * resubmits it. What a person has had in their hands passes by a person.
 */
@ApplicationScoped
public class OrderAudit {

    @Inject private OrderFile orders;
    @Inject private OrderJudging judging;
    @Inject private Investigation investigation;
    @Inject private AuditRules rules;
    @Inject private ReviewDecisions decisions;
    @Inject private Clock clock;

    void on(@Observes OrderPlaced event) {
        passIfFit(event.order(), judge(event.order(), "placed"));
    }

    void on(@Observes OrderPaid event) {
        passIfFit(event.order(), judge(event.order(), "paid"));
    }

    void on(@Observes OrderResubmitted event) {
        judge(event.order(), "resubmitted");
    }

    void on(@Observes OrderCorrected event) {
        judge(event.order(), "corrected");
    }

    private Verdict judge(OrderNumber number, String cause) {
        var verdict = rules.policy().judge(investigation.of(orders.get(number)));
        decisions.add(
                new ReviewDecision(
                        number,
                        clock.instant(),
                        cause,
                        verdict.score(),
                        verdict.passes(),
                        verdict.hits()));
        judging.judged(number, verdict.judgement(), verdict.summary());
        return verdict;
    }

    private void passIfFit(OrderNumber number, Verdict verdict) {
        if (verdict.passes()) {
            judging.passUnseen(number, verdict.summary());
        }
    }
}
