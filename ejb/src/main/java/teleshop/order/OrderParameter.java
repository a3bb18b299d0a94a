package teleshop.order;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules about taking and approving orders; amounts in minor units. */
public enum OrderParameter implements Parameter {
    /** Below this score nobody needs to look. */
    A("A", 30, 0, 101),
    /** From this score on the review lead decides. */
    B("B", 60, 0, 101),
    PAY_TERM_HOURS("payTermHours", 48, 1, 720),
    LAPSE_DAYS("lapseDays", 7, 1, 90),
    GOODS_KEPT_DAYS("goodsKeptDays", 3, 1, 90),
    FREIGHT("freight", 0, 0, 100_000),
    FREIGHT_FREE_FROM("freightFreeFrom", 9_900, 0, 100_000_000),
    COD_FEE("codFee", 0, 0, 100_000),
    BIG_CHANGE_BP("bigChangeBp", 2_000, 0, 10_000),
    BIG_CHANGE("bigChange", 5_000, 0, 100_000_000),
    DOUBLE_SUBMIT_SECONDS("doubleSubmitSeconds", 60, 0, 3_600);

    private final Limits limits;

    OrderParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
