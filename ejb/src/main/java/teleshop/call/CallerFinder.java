package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import teleshop.call.domain.Arrival;
import teleshop.call.domain.Caller;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerFacts;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.CallerPast;
import teleshop.call.domain.Candidate;
import teleshop.call.domain.HotlineProduct;
import teleshop.call.persistence.PastCalls;
import teleshop.call.persistence.PastCalls.Since;
import teleshop.catalog.Hotlines;
import teleshop.catalog.domain.Advertised;
import teleshop.customer.CustomerFile;
import teleshop.customer.domain.CustomerLevel;
import teleshop.customer.domain.KnownCaller;
import teleshop.kernel.Roles;
import teleshop.media.OnAir;

/** Finds out who calls and what for. Few questions, for the caller waits for the answer. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CallerFinder {

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

    public CallerFacts find(Arrival arrival) {
        var known = arrival.caller().phone().map(customers::callingFrom).orElse(List.of());
        var before = past(arrival);
        var caller = caller(arrival, known, before);
        return new CallerFacts(
                caller,
                before.ties(),
                need(caller, before),
                language(known),
                before.spot().or(() -> onAir.spotOf(arrival.dialled(), arrival.at())));
    }

    /** Who called because of a spot and calls again within a week, calls because of it still. */
    private CallerPast past(Arrival arrival) {
        var number = arrival.caller().value();
        var since = new Since(arrival.at().minus(TIES), arrival.at().minus(REPEAT));
        return number.isEmpty() ? CallerPast.NONE : past.of(number, since);
    }

    /** Who dials the number of a product wants it; who ordered lately and dials another, news. */
    private static CallerNeed need(Caller caller, CallerPast before) {
        return caller.product().isPresent() || !before.ordered()
                ? CallerNeed.ORDER
                : CallerNeed.STATUS;
    }

    private static String language(List<KnownCaller> known) {
        return known.stream()
                .flatMap(customer -> customer.tags().stream())
                .filter(tag -> tag.startsWith(LANGUAGE))
                .map(tag -> tag.substring(LANGUAGE.length()))
                .findFirst()
                .orElse("");
    }

    private Caller caller(Arrival arrival, List<KnownCaller> known, CallerPast before) {
        var phone = arrival.caller().phone();
        return new Caller(
                rank(known, phone.isPresent() && before.ordered()),
                known.stream().map(CallerFinder::candidate).toList(),
                phone.flatMap(number -> number.region(Locale.SIMPLIFIED_CHINESE)),
                hotlines.advertised(arrival.dialled()).map(CallerFinder::product));
    }

    private static HotlineProduct product(Advertised goods) {
        return new HotlineProduct(goods.sku(), goods.name());
    }

    /** The dearest of those it may be. */
    private static CallerClass rank(List<KnownCaller> known, boolean hasOrdered) {
        return known.stream()
                .flatMap(CallerFinder::ranks)
                .max(CallerClass::compareTo)
                .filter(rank -> rank != CallerClass.NORMAL || !hasOrdered)
                .orElse(hasOrdered ? CallerClass.BUYER : CallerClass.NORMAL);
    }

    private static Stream<CallerClass> ranks(KnownCaller customer) {
        return Stream.concat(
                Stream.of(RANKS.get(customer.level())),
                customer.tags().stream().filter(TAGS::containsKey).map(TAGS::get));
    }

    private static Candidate candidate(KnownCaller customer) {
        return new Candidate(
                customer.id(), customer.name(), customer.level().name(), customer.city());
    }
}
