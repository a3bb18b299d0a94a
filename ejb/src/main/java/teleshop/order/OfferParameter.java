package teleshop.order;

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

    private final String key;
    private final long standard;
    private final long least;
    private final long most;

    OfferParameter(String key, long standard, long least, long most) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public long standard() {
        return standard;
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long most() {
        return most;
    }
}
