package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.order.OrderPayments;
import teleshop.order.domain.CodStep;
import teleshop.settlement.domain.BankPostings;
import teleshop.settlement.domain.BankPostings.Transfer;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.Discrepancy;
import teleshop.settlement.domain.DiscrepancyCase;
import teleshop.settlement.domain.Finding;
import teleshop.settlement.domain.StatementStatus;
import teleshop.settlement.persistence.BankReceiptRows;
import teleshop.settlement.persistence.Cases;
import teleshop.settlement.persistence.CollectedOrders;
import teleshop.settlement.persistence.Judgements;
import teleshop.site.Caller;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Books couriers' transfers: the parcels of the statement are paid, the orders' money is in. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD})
public class BankReceipts {

    private static final int DAYS_TO_ANSWER = 7;

    @Inject private StatementChoice choice;
    @Inject private BankReceiptRows receipts;
    @Inject private Judgements judgements;
    @Inject private CollectedOrders collected;
    @Inject private Cases cases;
    @Inject private Bookkeeping books;
    @Inject private OrderPayments payments;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * The same transfer again changes nothing.
     *
     * @throws NoOpenStatement if there is nothing it could be for
     */
    public TransferView book(@Valid BookTransfer command) {
        var transfer = command.transfer();
        var known = receipts.find(transfer);
        if (known.isPresent()) {
            refuseOther(transfer, known.get().amount());
            return view(transfer, choice.get(known.get().statement()));
        }
        var statement = choice.lockedFor(transfer, command.statement());
        book(transfer, statement);
        return view(transfer, statement);
    }

    private void book(Transfer transfer, CourierStatement statement) {
        var postings = new BankPostings(transfer);
        var entries =
                statement.status() == StatementStatus.CASHED
                        ? postings.topUp(statement.outstanding())
                        : postings.settling(judgements.remitted(statement.id()));
        entries.forEach(books::post);
        statement.cash(transfer.amount());
        receipts.add(transfer, statement.id(), caller.name(), clock.instant());
        collected.stated(statement.id()).forEach(o -> payments.collected(o, CodStep.CASHED));
        openDifference(transfer, statement);
        trail.append(
                Fact.of(statement.id(), "cash")
                        .linking(
                                Map.of(
                                        "bankRef", transfer.bankRef(),
                                        "amount", String.valueOf(transfer.amount().minor()))));
    }

    private void openDifference(Transfer transfer, CourierStatement statement) {
        if (statement.receivedMoney().equals(statement.netTotal())) {
            return;
        }
        var about =
                new DiscrepancyCase.About(
                        statement.id().number(), 0, statement.courier(), transfer.bankRef(), "");
        var finding =
                new Finding(
                        Discrepancy.D15_BANK_DIFF, statement.netTotal(), statement.receivedMoney());
        var due = site.dayOf(clock.instant()).plusDays(DAYS_TO_ANSWER);
        cases.add(new DiscrepancyCase(about, finding, clock.instant(), due));
    }

    private static void refuseOther(Transfer transfer, long booked) {
        if (transfer.amount().minor() != booked) {
            throw new TransferReused(transfer.bankRef());
        }
    }

    private static TransferView view(Transfer transfer, CourierStatement statement) {
        Money difference = statement.receivedMoney().minus(statement.netTotal());
        return new TransferView(
                transfer.courier(),
                transfer.bankRef(),
                transfer.amount().minor(),
                statement.id().number(),
                statement.netTotal().minor(),
                difference.minor());
    }
}
