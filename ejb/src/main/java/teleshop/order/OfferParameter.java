package teleshop.order;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules about what else a caller is offered; amounts in minor units. */
public enum OfferParameter implements Parameter {
    TIER("offerTier", 1, 0, 5),
    SERVICE_LEVEL("offerServiceLevelPercent", 80, 0, 100),
    WAITING("offerWaiting", 10, 0, 5_000),
    STOCK("offerStock", 10, 1, 1_000_000),
    MARGIN("offerMargin", 1_000, 0, 100_000_000),
    REFUSED_DAYS("offerRefusedDays", 30, 0, 365),
    BOUGHT_DAYS("offerBoughtDays", 30, 0, 3_650);

    private final Limits limits;

    OfferParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
