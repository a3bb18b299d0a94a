package teleshop.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.Parameter;
import teleshop.site.ParameterCatalog;
import teleshop.site.Parameters;

/** The house rules about refunds, as they are now. */
@ApplicationScoped
public class PaymentRules implements ParameterCatalog {

    @Inject private Parameters parameters;

    @Override
    public List<? extends Parameter> parameters() {
        return List.of(PaymentParameter.values());
    }

    Money refundLimit() {
        return Money.ofMinor(parameters.value(PaymentParameter.REFUND_LIMIT));
    }
}
