package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import teleshop.call.domain.Arrival;
import teleshop.call.domain.Caller;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.Candidate;
import teleshop.call.domain.HotlineProduct;
import teleshop.catalog.Hotlines;
import teleshop.catalog.PriceList;
import teleshop.customer.CustomerFile;
import teleshop.customer.domain.CustomerLevel;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.Roles;

/** Finds out who calls and what for, beside the call. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CallerLookup {

    private static final Map<CustomerLevel, CallerClass> RANKS =
            Map.of(
                    CustomerLevel.NORMAL, CallerClass.NORMAL,
                    CustomerLevel.SILVER, CallerClass.BUYER,
                    CustomerLevel.GOLD, CallerClass.KEY_ACCOUNT,
                    CustomerLevel.VIP, CallerClass.VIP);

    @Inject private CustomerFile customers;
    @Inject private Hotlines hotlines;
    @Inject private PriceList products;
    @Inject private CallFloor floor;
    @Inject private Clock clock;

    @Asynchronous
    public void lookUp(Arrival arrival) {
        var caller = caller(arrival);
        floor.alter(verbs -> verbs.news().known(arrival.callId(), caller, clock.instant()));
    }

    private Caller caller(Arrival arrival) {
        var phone = arrival.caller().phone();
        var known = phone.map(customers::reachedAt).orElse(List.of());
        return new Caller(
                rank(known),
                known.stream().map(CallerLookup::candidate).toList(),
                phone.flatMap(number -> number.region(Locale.SIMPLIFIED_CHINESE)),
                product(arrival.dialled()));
    }

    private Optional<HotlineProduct> product(String dialled) {
        return hotlines.of(dialled)
                .flatMap(hotline -> products.find(hotline.sku()))
                .map(terms -> new HotlineProduct(terms.sku(), terms.name()));
    }

    /** The dearest of those it may be. */
    private static CallerClass rank(List<CustomerView> known) {
        return known.stream()
                .map(customer -> RANKS.get(customer.level()))
                .max(CallerClass::compareTo)
                .orElse(CallerClass.NORMAL);
    }

    private static Candidate candidate(CustomerView customer) {
        var city = customer.addresses().stream().findFirst().map(address -> address.city());
        return new Candidate(
                customer.id(), customer.name(), customer.level().name(), city.orElse(""));
    }
}
