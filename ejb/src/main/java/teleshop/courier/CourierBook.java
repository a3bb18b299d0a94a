package teleshop.courier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import teleshop.courier.domain.Courier;
import teleshop.courier.domain.RateCard;
import teleshop.courier.persistence.Couriers;
import teleshop.courier.persistence.RateCards;
import teleshop.kernel.Money;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Where couriers are written down; the same again changes nothing. */
@ApplicationScoped
class CourierBook {

    @Inject private Couriers couriers;
    @Inject private RateCards cards;
    @Inject private Trail trail;

    void keep(CourierFixture told) {
        var courier = couriers.find(told.courier()).orElseGet(() -> added(told.courier()));
        var changes = new ArrayList<>(differences(courier, told));
        courier.rename(told.name());
        courier.serve(told.areas(), Money.ofMinor(told.codMaximum()));
        courier.write(told.mapping().form());
        changes.add(agree(told));
        if (changes.stream().anyMatch(Change::isReal)) {
            trail.append(Fact.of(courier.code(), "courier").changing(changes));
        }
    }

    private Courier added(String code) {
        var courier = new Courier(code);
        couriers.add(courier);
        return courier;
    }

    private static List<Change> differences(Courier courier, CourierFixture told) {
        return List.of(
                Change.of("name", courier.name(), told.name()),
                Change.of("codMaximum", courier.codMaximum().minor(), told.codMaximum()));
    }

    /** A contract that differs becomes a version of its own; no version is ever changed. */
    private Change agree(CourierFixture told) {
        var before = cards.on(told.courier(), told.validFrom()).orElse(null);
        var agreed = told.contract().contract();
        if (!agreed.equals(before)) {
            cards.add(new RateCard(told.courier(), told.validFrom(), agreed));
        }
        return Change.of("contract", before, agreed);
    }
}
