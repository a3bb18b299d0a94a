package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.Parameter;
import teleshop.order.domain.Tariff;
import teleshop.site.ParameterCatalog;
import teleshop.site.Parameters;
import teleshop.site.SiteCurrency;

/** The house rules about orders, in force now. */
@ApplicationScoped
public class OrderRules implements ParameterCatalog {

    @Inject private Parameters parameters;
    @Inject private SiteCurrency currency;

    @Override
    public List<? extends Parameter> parameters() {
        return List.of(OrderParameter.values());
    }

    Tariff tariff() {
        return new Tariff(
                money(OrderParameter.FREIGHT),
                money(OrderParameter.FREIGHT_FREE_FROM),
                money(OrderParameter.COD_FEE));
    }

    String currency() {
        return currency.code();
    }

    Duration payTerm() {
        return Duration.ofHours(parameters.value(OrderParameter.PAY_TERM_HOURS));
    }

    Duration lapse() {
        return Duration.ofDays(parameters.value(OrderParameter.LAPSE_DAYS));
    }

    /** How long after its day a deferred order keeps its goods. */
    Duration goodsKept() {
        return Duration.ofDays(parameters.value(OrderParameter.GOODS_KEPT_DAYS));
    }

    Duration doubleSubmit() {
        return Duration.ofSeconds(parameters.value(OrderParameter.DOUBLE_SUBMIT_SECONDS));
    }

    /** 20 % or 50.00, whichever is smaller: more needs the customer's word. */
    Money bigChange(Money total) {
        long share = total.minor() * parameters.value(OrderParameter.BIG_CHANGE_BP) / 10_000;
        return Money.ofMinor(Math.min(share, parameters.value(OrderParameter.BIG_CHANGE)));
    }

    boolean needsLead(int score) {
        return score >= parameters.value(OrderParameter.B);
    }

    private Money money(OrderParameter parameter) {
        return Money.ofMinor(parameters.value(parameter));
    }
}
