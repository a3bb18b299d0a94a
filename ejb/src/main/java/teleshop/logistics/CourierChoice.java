package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import teleshop.courier.Contracts;
import teleshop.courier.Coverage;
import teleshop.courier.domain.Contract;
import teleshop.courier.domain.CourierTerms;
import teleshop.kernel.Money;
import teleshop.logistics.domain.Candidate;
import teleshop.logistics.domain.CourierChoicePolicy;
import teleshop.logistics.domain.Parcel;
import teleshop.logistics.domain.Standing;
import teleshop.logistics.persistence.Standings;
import teleshop.site.Parameters;
import teleshop.site.SiteZone;

/** Finds out who may carry a parcel and asks the policy who shall. */
@ApplicationScoped
class CourierChoice {

    private static final CourierChoicePolicy POLICY = new CourierChoicePolicy();

    @Inject private Coverage coverage;
    @Inject private Contracts contracts;
    @Inject private Standings standings;
    @Inject private Parameters parameters;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /** Empty if nobody covers its address and amount. */
    Optional<String> choose(Parcel parcel) {
        return POLICY.choose(parcel.codDue(), candidates(parcel));
    }

    boolean covers(String courier, Parcel parcel) {
        return POLICY.rank(parcel.codDue(), candidates(parcel)).stream()
                .anyMatch(scored -> scored.candidate().courier().equals(courier));
    }

    private List<Candidate> candidates(Parcel parcel) {
        var history = standings.since(since(), parcel.province());
        return covering(parcel).stream()
                .flatMap(terms -> candidate(terms, parcel, history).stream())
                .toList();
    }

    private List<CourierTerms> covering(Parcel parcel) {
        return parcel.codDue().equals(Money.ZERO)
                ? coverage.delivering(parcel.province())
                : coverage.collecting(parcel.province());
    }

    /** Empty without a contract today. */
    private Optional<Candidate> candidate(
            CourierTerms terms, Parcel parcel, Map<String, Standing> history) {
        var code = terms.code();
        var standing = history.getOrDefault(code, new Standing(code, 0, 0, 0));
        return contracts
                .find(code, site.dayOf(clock.instant()))
                .map(
                        contract ->
                                new Candidate(
                                        code,
                                        terms.codMaximum(),
                                        cost(contract, parcel),
                                        standing.signRateBp(),
                                        standing.speedBp(),
                                        Standing.UNKNOWN_BP));
    }

    private Money cost(Contract contract, Parcel parcel) {
        long grams = parameters.value(LogisticsParameter.PARCEL_WEIGHT_G);
        return contract.freight(grams).plus(contract.codFee(parcel.codDue()));
    }

    private Instant since() {
        long days = parameters.value(LogisticsParameter.STANDING_DAYS);
        return clock.instant().minus(Duration.ofDays(days));
    }
}
