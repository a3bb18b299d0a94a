package teleshop.call.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import teleshop.kernel.InvalidField;

/**
 * What came of a talk: an order, no order for a reason, or a service.
 *
 * @param noSaleReason null where it is not asked for
 */
public record WrapUp(Disposition disposition, NoSaleReason noSaleReason) {

    /** A talk about buying that ends so has lost a sale. */
    private static final Set<Disposition> LOST =
            EnumSet.of(
                    Disposition.CONSIDERING,
                    Disposition.NOT_INTERESTED,
                    Disposition.ALREADY_BOUGHT,
                    Disposition.REFUSED_CONTACT,
                    Disposition.CALL_LATER);

    /** The three that all talks add up to. */
    public enum Outcome {
        ORDER,
        NO_SALE,
        SERVICE
    }

    public WrapUp {
        if (disposition == null) {
            throw new InvalidField("disposition", "missing", "say what came of the call");
        }
        if (noSaleReason == null && LOST.contains(disposition)) {
            throw new InvalidField(
                    "noSaleReason", "no-sale-reason-missing", "why no order: " + disposition);
        }
        if (noSaleReason != null && disposition == Disposition.ORDER) {
            throw new InvalidField(
                    "noSaleReason", "no-sale-reason-of-an-order", "an order has no such reason");
        }
    }

    /** Whether a talk that ended so has to say why there is no order. */
    public static boolean needsReason(Disposition disposition) {
        return LOST.contains(disposition);
    }

    public Outcome outcome() {
        return outcome(disposition, noSaleReason);
    }

    /** Of a talk in the books, which may be older than the question for the reason. */
    public static Outcome outcome(Disposition disposition, NoSaleReason reason) {
        if (disposition == Disposition.ORDER) {
            return Outcome.ORDER;
        }
        boolean lost = reason != null || LOST.contains(disposition);
        return lost ? Outcome.NO_SALE : Outcome.SERVICE;
    }

    Optional<NoSaleReason> reason() {
        return Optional.ofNullable(noSaleReason);
    }
}
