package teleshop.audit;

import static teleshop.audit.AuditParameter.COD_LIMIT;
import static teleshop.audit.AuditParameter.DISCOUNT_AUTHORITY_BP;
import static teleshop.audit.AuditParameter.DUPLICATE_HOURS;
import static teleshop.audit.AuditParameter.GOOD_SIGNED;
import static teleshop.audit.AuditParameter.QUANTITY_FACTOR;
import static teleshop.audit.AuditParameter.REFUSALS;
import static teleshop.audit.AuditParameter.REFUSAL_DAYS;
import static teleshop.audit.AuditParameter.SHARED_DAYS;
import static teleshop.audit.AuditParameter.SHARED_NAMES;
import static teleshop.audit.AuditParameter.STREET_CHARACTERS;
import static teleshop.audit.AuditParameter.VELOCITY_N;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import teleshop.audit.domain.AuditPolicy;
import teleshop.audit.domain.Thresholds;
import teleshop.kernel.Money;
import teleshop.kernel.Parameter;
import teleshop.order.OrderParameter;
import teleshop.site.ParameterCatalog;
import teleshop.site.Parameters;

/** The rules with the thresholds in force. */
@ApplicationScoped
public class AuditRules implements ParameterCatalog {

    @Inject private Parameters parameters;

    @Override
    public List<? extends Parameter> parameters() {
        return List.of(AuditParameter.values());
    }

    AuditPolicy policy() {
        var all = Stream.concat(Stream.of(OrderParameter.A), Stream.of(AuditParameter.values()));
        return new AuditPolicy(thresholds(parameters.values(all.<Parameter>map(p -> p).toList())));
    }

    private static Thresholds thresholds(Map<Parameter, Long> values) {
        return new Thresholds(
                values.get(OrderParameter.A).intValue(),
                Money.ofMinor(values.get(COD_LIMIT)),
                Duration.ofHours(values.get(DUPLICATE_HOURS)),
                values.get(REFUSALS).intValue(),
                Duration.ofDays(values.get(REFUSAL_DAYS)),
                values.get(SHARED_NAMES).intValue(),
                Duration.ofDays(values.get(SHARED_DAYS)),
                values.get(VELOCITY_N).intValue(),
                values.get(STREET_CHARACTERS).intValue(),
                values.get(DISCOUNT_AUTHORITY_BP),
                values.get(QUANTITY_FACTOR).intValue(),
                values.get(GOOD_SIGNED).intValue());
    }
}
