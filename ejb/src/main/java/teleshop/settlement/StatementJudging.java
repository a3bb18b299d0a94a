package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.courier.Contracts;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.order.OrderPayments;
import teleshop.order.domain.CodStep;
import teleshop.order.domain.OrderNumber;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.DiscrepancyCase;
import teleshop.settlement.domain.Judgement;
import teleshop.settlement.domain.ParcelFacts;
import teleshop.settlement.domain.Reconciliation;
import teleshop.settlement.domain.RemittedLine;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.domain.StatementPostings;
import teleshop.settlement.domain.StatementPostings.Booking;
import teleshop.settlement.persistence.Cases;
import teleshop.settlement.persistence.JoinedRow;
import teleshop.settlement.persistence.Judgements;
import teleshop.settlement.persistence.StatementMatching;
import teleshop.settlement.persistence.Statements;
import teleshop.site.SiteZone;

/** Judges the rows of a statement and posts what they say: a block of rows per transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StatementJudging {

    private static final int DAYS_TO_ANSWER = 7;

    @Inject private Statements statements;
    @Inject private StatementMatching matching;
    @Inject private Judgements judgements;
    @Inject private Cases cases;
    @Inject private Contracts contracts;
    @Inject private Bookkeeping books;
    @Inject private OrderPayments payments;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /** The next rows after that line; none when all are through. */
    public List<Integer> linesAfter(StatementId id, int line) {
        return matching.linesAfter(id, line);
    }

    /** What of these rows was judged before stays as it is. */
    public void judge(StatementId id, int first, int last) {
        var statement = statements.get(id);
        var policy = new Reconciliation(site.dayOf(clock.instant()), site.zone());
        matching.joined(id, first, last).forEach(row -> judge(statement, policy, row));
    }

    private void judge(CourierStatement statement, Reconciliation policy, JoinedRow row) {
        if (row.duplicate() || row.parcel() == null) {
            var line = row.line();
            var judged = row.duplicate() ? policy.duplicate(line) : policy.unknown(line);
            keep(statement, judged, RemittedLine.of(judged), Money.ZERO);
        } else {
            judge(statement, policy, row, facts(statement, row));
        }
    }

    private void judge(
            CourierStatement statement, Reconciliation policy, JoinedRow row, ParcelFacts parcel) {
        var judged = policy.judge(row.line(), parcel);
        keep(statement, judged, RemittedLine.of(judged, parcel), parcel.codDue());
        var day = site.dayOf(row.line().statusAt());
        var booking = new Booking(statement.id().number(), statement.courier(), day);
        StatementPostings.of(judged, parcel, booking).forEach(books::post);
        if (judged.isPosted() && row.parcel().isCodOpen()) {
            payments.collected(new OrderNumber(parcel.order()), CodStep.STATED);
        }
    }

    private void keep(CourierStatement statement, Judgement judged, RemittedLine named, Money due) {
        judgements.add(statement.id(), judged, named, due);
        var about =
                new DiscrepancyCase.About(
                        statement.id().number(),
                        judged.line().line(),
                        statement.courier(),
                        named.waybill(),
                        named.order());
        var now = clock.instant();
        judged.findings().stream()
                .map(f -> new DiscrepancyCase(about, f, now, answerBy(now)))
                .forEach(cases::add);
    }

    private LocalDate answerBy(Instant now) {
        return site.dayOf(now).plusDays(DAYS_TO_ANSWER);
    }

    private ParcelFacts facts(CourierStatement statement, JoinedRow row) {
        var parcel = row.parcel();
        var shipped = parcel.shippedAt() == null ? row.line().statusAt() : parcel.shippedAt();
        return new ParcelFacts(
                parcel.waybill(),
                parcel.order(),
                parcel.prepaid(),
                parcel.due(),
                parcel.state(),
                parcel.signedAt() == null ? null : site.dayOf(parcel.signedAt()),
                parcel.packedGrams(),
                parcel.claimAgreed(),
                contracts.validOn(statement.courier(), site.dayOf(shipped)),
                row.earlier());
    }
}
