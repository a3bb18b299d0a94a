package teleshop.callback;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import teleshop.callback.CallbackRetelling.CalendarChanged;
import teleshop.callback.CallbackRetelling.SpotDated;
import teleshop.callback.PlayedEvent.Type;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.CallbackOutcome;
import teleshop.callback.domain.DoNotCall;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.NotedDay;
import teleshop.callback.domain.SurgeMark;
import teleshop.callback.persistence.Holidays;
import teleshop.callback.persistence.Surges;
import teleshop.customer.CustomerFixture;
import teleshop.customer.CustomerFixtures;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.Caller;
import teleshop.site.DemoMode;
import teleshop.site.SiteZone;

/** Plays what happened with callbacks on a demo day, each at its time; again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CallbackFixtures {

    private static final String FIXTURE = "fixture";

    private final Map<Type, Consumer<PlayedEvent>> deeds = new EnumMap<>(Type.class);

    @Inject private CallbackTelling telling;
    @Inject private PlayedCalls calls;
    @Inject private DoNotCallBook doNotCall;
    @Inject private CustomerFixtures customers;
    @Inject private Holidays holidays;
    @Inject private Surges surges;
    @Inject private Event<CalendarChanged> changed;
    @Inject private Event<SpotDated> dated;
    @Inject private SiteZone site;
    @Inject private DemoMode demo;
    @Inject private Caller caller;

    @PostConstruct
    void learn() {
        deeds.put(Type.INBOUND, calls::inbound);
        deeds.put(Type.ATTEMPT, calls::attempt);
        deeds.put(Type.CHAT_OFFERED, calls::chatOffered);
        deeds.put(Type.CHAT_ANSWERED, calls::answered);
        deeds.put(Type.ANSWERED_CONTACT, calls::answered);
        deeds.put(Type.CUSTOMER, this::customer);
        deeds.put(Type.WEB_ORDER, this::ordered);
        deeds.put(Type.ORDER_EXPIRED, this::unpaid);
        deeds.put(Type.DNC, this::refused);
        deeds.put(Type.HOLIDAYS, played -> load(days(played)));
        deeds.put(Type.SPOT_AIRED, this::aired);
        deeds.put(Type.SURGE_END, played -> mark(SurgeMark.Kind.ENDED, played));
    }

    public void play(PlayedEvent played) {
        refuseOutsideDemo();
        deeds.get(played.type()).accept(played);
    }

    private void customer(PlayedEvent played) {
        var name = "顾客" + played.number().substring(Math.max(0, played.number().length() - 4));
        customers.load(new CustomerFixture(name, played.numbers(), null, null, null));
    }

    private void ordered(PlayedEvent played) {
        var order = played.order().isEmpty() ? played.reference() : played.order();
        telling.hear(CallbackOrders.ordered(order, played.number(), played.at()));
    }

    private void unpaid(PlayedEvent played) {
        var order = played.order().isEmpty() ? played.reference() : played.order();
        telling.hear(
                CallbackOrders.unpaid(order, played.key(), played.at())
                        .with(Detail.SPOT, played.spot()));
    }

    private void refused(PlayedEvent played) {
        doNotCall.add(
                DoNotCall.pattern(played.number()),
                played.brand(),
                FIXTURE,
                caller.name(),
                played.at());
        if (!played.number().contains("*")) {
            telling.hear(said(played));
        }
    }

    /** Of all brands if none is named; said again later it ends what came up in between. */
    private static Happening said(PlayedEvent no) {
        return Happening.stopped(
                "refused:" + no.reference(),
                new CallbackKey(no.number(), no.brand()),
                CallbackOutcome.REFUSED_CONTACT,
                no.at());
    }

    /** The day on which it is told, if it names none. */
    private List<LocalDate> days(PlayedEvent played) {
        return played.days().isEmpty() ? List.of(site.dayOf(played.at())) : played.days();
    }

    /** Who called for it may have been heard of before. */
    private void aired(PlayedEvent played) {
        mark(SurgeMark.Kind.AIRED, played);
        dated.fire(new SpotDated(played.spot()));
    }

    private void mark(SurgeMark.Kind kind, PlayedEvent played) {
        surges.add(new SurgeMark(kind, played.spot(), played.at()));
    }

    /** The lines stood before all else; who is on the list by now is not called any more. */
    public void load(RefusedNumber refused) {
        refuseOutsideDemo();
        var pattern = DoNotCall.pattern(refused.number());
        doNotCall.add(
                pattern, refused.ofBrand(), refused.reason(), caller.name(), DoNotCall.ALWAYS);
    }

    public void load(List<LocalDate> days) {
        refuseOutsideDemo();
        var news =
                days.stream()
                        .filter(day -> holidays.find(day).filter(n -> !n.workday()).isEmpty())
                        .toList();
        news.forEach(day -> holidays.note(NotedDay.holiday(day, "")));
        news.stream().min(LocalDate::compareTo).map(CalendarChanged::new).ifPresent(changed::fire);
    }

    private void refuseOutsideDemo() {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
    }
}
