package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.call.domain.Arrival;
import teleshop.call.domain.Caller;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerFacts;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.CallerTies;
import teleshop.call.domain.Candidate;
import teleshop.call.domain.HotlineProduct;
import teleshop.call.persistence.PastCalls;
import teleshop.catalog.Hotlines;
import teleshop.catalog.PriceList;
import teleshop.customer.CustomerFile;
import teleshop.customer.domain.CustomerLevel;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.Roles;
import teleshop.media.OnAir;

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

    private static final Map<String, CallerClass> TAGS =
            Map.of(
                    "VIP", CallerClass.VIP,
                    "KEY_ACCOUNT", CallerClass.KEY_ACCOUNT,
                    "COMPLAINT", CallerClass.KEY_ACCOUNT,
                    "BUYER", CallerClass.BUYER);

    /** A tag of a customer who needs another language, such as {@code lang:en}. */
    private static final String LANGUAGE = "lang:";

    private static final Duration TIES = Duration.ofDays(30);
    private static final Duration REPEAT = Duration.ofDays(7);

    @Inject private PastCalls past;
    @Inject private OnAir onAir;
    @Inject private CustomerFile customers;
    @Inject private Hotlines hotlines;
    @Inject private PriceList products;
    @Inject private CallFloor floor;
    @Inject private Clock clock;

    @Asynchronous
    public void lookUp(Arrival arrival) {
        var facts = facts(arrival);
        floor.alter(verbs -> verbs.news().known(arrival.callId(), facts, clock.instant()));
    }

    private CallerFacts facts(Arrival arrival) {
        var caller = caller(arrival);
        var number = arrival.caller().value();
        return new CallerFacts(
                caller,
                number.isEmpty()
                        ? CallerTies.NONE
                        : past.ties(number, arrival.at().minus(TIES)).orElse(CallerTies.NONE),
                need(caller, number),
                language(arrival),
                spot(arrival));
    }

    /** Who dials the number of a product wants it; who ordered lately and dials another, news. */
    private CallerNeed need(Caller caller, String number) {
        return caller.product().isPresent() || number.isEmpty() || !past.hasOrdered(number)
                ? CallerNeed.ORDER
                : CallerNeed.STATUS;
    }

    private String language(Arrival arrival) {
        return arrival.caller().phone().map(customers::reachedAt).orElse(List.of()).stream()
                .flatMap(customer -> customer.tags().stream())
                .filter(tag -> tag.startsWith(LANGUAGE))
                .map(tag -> tag.substring(LANGUAGE.length()))
                .findFirst()
                .orElse("");
    }

    /** Who called because of a spot and calls again within a week, calls because of it still. */
    private Optional<String> spot(Arrival arrival) {
        var number = arrival.caller().value();
        return Optional.of(number)
                .filter(known -> !known.isEmpty())
                .flatMap(known -> past.firstSpot(known, arrival.at().minus(REPEAT)))
                .or(() -> onAir.spotOf(arrival.dialled(), arrival.at()));
    }

    private Caller caller(Arrival arrival) {
        var phone = arrival.caller().phone();
        var known = phone.map(customers::reachedAt).orElse(List.of());
        return new Caller(
                rank(known, phone.isPresent() && past.hasOrdered(arrival.caller().value())),
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
    private static CallerClass rank(List<CustomerView> known, boolean hasOrdered) {
        return known.stream()
                .flatMap(CallerLookup::ranks)
                .max(CallerClass::compareTo)
                .filter(rank -> rank != CallerClass.NORMAL || !hasOrdered)
                .orElse(hasOrdered ? CallerClass.BUYER : CallerClass.NORMAL);
    }

    private static Stream<CallerClass> ranks(CustomerView customer) {
        return Stream.concat(
                Stream.of(RANKS.get(customer.level())),
                customer.tags().stream().filter(TAGS::containsKey).map(TAGS::get));
    }

    private static Candidate candidate(CustomerView customer) {
        var city = customer.addresses().stream().findFirst().map(address -> address.city());
        return new Candidate(
                customer.id(), customer.name(), customer.level().name(), city.orElse(""));
    }
}
