package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.Parameter;
import teleshop.order.domain.OfferPolicy;
import teleshop.site.ParameterCatalog;
import teleshop.site.Parameters;

/** The house rules about offers, in force now. */
@ApplicationScoped
public class OfferRules implements ParameterCatalog {

    private static final int BASIS_POINTS_OF_ONE_PERCENT = 100;

    @Inject private Parameters parameters;

    @Override
    public List<? extends Parameter> parameters() {
        return List.of(OfferParameter.values());
    }

    OfferPolicy policy() {
        return new OfferPolicy(
                new OfferPolicy.Rules(
                        (int) parameters.value(OfferParameter.TIER),
                        BASIS_POINTS_OF_ONE_PERCENT
                                * (int) parameters.value(OfferParameter.SERVICE_LEVEL),
                        (int) parameters.value(OfferParameter.WAITING),
                        parameters.value(OfferParameter.STOCK),
                        Money.ofMinor(parameters.value(OfferParameter.MARGIN))));
    }

    /** How long a caller who said no is left alone with it. */
    Duration refused() {
        return Duration.ofDays(parameters.value(OfferParameter.REFUSED_DAYS));
    }

    /** How long who bought it is not offered it again. */
    Duration bought() {
        return Duration.ofDays(parameters.value(OfferParameter.BOUGHT_DAYS));
    }
}
