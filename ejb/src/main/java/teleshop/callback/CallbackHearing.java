package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import teleshop.call.domain.CallRecord;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.CallerLost;
import teleshop.call.domain.CallerServed;
import teleshop.call.domain.Disposition;
import teleshop.call.domain.LostCaller;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.Slot;
import teleshop.catalog.Hotlines;
import teleshop.catalog.domain.Hotline;
import teleshop.customer.CustomerFile;
import teleshop.customer.domain.CustomerChanged;
import teleshop.kernel.PhoneNumber;
import teleshop.media.OnAir;

/** Hears from the call floor who was lost and who was served, in the transaction that books it. */
@ApplicationScoped
public class CallbackHearing {

    /** Talks that end so oblige us to call. */
    static final Set<Disposition> TO_BE_CALLED =
            EnumSet.of(Disposition.CONSIDERING, Disposition.CALL_LATER, Disposition.LANGUAGE);

    @Inject private CallbackTelling telling;
    @Inject private AttemptBook attempts;
    @Inject private DoNotCallBook doNotCall;
    @Inject private CustomerFile customers;
    @Inject private Hotlines hotlines;
    @Inject private OnAir onAir;

    void on(@Observes CallerLost event) {
        if (attempts.find(event.caller().callId()).isEmpty()) {
            telling.hear(lost(event.caller()));
        }
    }

    private Happening lost(LostCaller caller) {
        return Happening.lost(
                        "lost:" + caller.callId(),
                        CallbackKey.of(caller.number()),
                        caller.cause(),
                        new Slot(caller.queuedAt(), caller.lostAt()))
                .with(Detail.DIAL, caller.wantedNumber())
                .with(Detail.HOTLINE, caller.dialledNumber())
                .with(Detail.SPOT, spot(caller.dialledNumber(), caller.queuedAt()))
                .with(Detail.INTERACTION, caller.callId());
    }

    /** What was on air; else what the hotline was last shown for. */
    private String spot(String hotline, Instant at) {
        return onAir.spotOf(hotline, at)
                .or(() -> hotlines.of(hotline).map(Hotline::spot))
                .orElse(null);
    }

    void on(@Observes CallerServed event) {
        var call = event.call();
        if (attempts.find(call.callId()).isPresent()) {
            attempts.heard(call);
        } else {
            numbers(call).forEach(number -> served(call, number));
            talkedOver(call);
        }
    }

    /** The number they called from, and those of the customer the agent found them to be. */
    private Stream<String> numbers(CallRecord call) {
        var named =
                Optional.ofNullable(call.customerId()).flatMap(customers::find).stream()
                        .flatMap(customer -> customer.phones().stream())
                        .map(PhoneNumber::value);
        return Stream.concat(Stream.of(call.callerNumber().value()), named)
                .filter(number -> !number.isEmpty())
                .distinct();
    }

    private void served(CallRecord call, String number) {
        telling.hear(
                Happening.served(
                                "served:" + call.callId() + ":" + number,
                                CallbackKey.of(number),
                                call.answeredAt(),
                                new Slot(call.answeredAt(), call.answeredAt()))
                        .with(Detail.INTERACTION, call.callId())
                        .with(Detail.AGENT, call.agent()));
    }

    /** What the agent said came of the talk may oblige us, or forbid us, to call. */
    private void talkedOver(CallRecord call) {
        var phone = call.callerNumber().phone();
        var said = call.disposition();
        if (phone.isEmpty() || said == null || call.wrappedUpAt() == null) {
            return;
        }
        if (TO_BE_CALLED.contains(said)) {
            telling.hear(promised(call, said));
        } else if (said == Disposition.REFUSED_CONTACT) {
            doNotCall.refuse(phone.get(), "", call.agent(), call.wrappedUpAt());
        }
    }

    private Happening promised(CallRecord call, Disposition said) {
        var owner = said == Disposition.LANGUAGE ? null : call.agent();
        return Happening.lost(
                        "promised:" + call.callId(),
                        CallbackKey.of(call.callerNumber().value()),
                        CallbackCause.AGENT_SCHEDULED,
                        new Slot(call.offeredAt(), call.wrappedUpAt()))
                .with(Detail.HOTLINE, call.dialledNumber())
                .with(Detail.SPOT, spot(call.dialledNumber(), call.offeredAt()))
                .with(Detail.INTERACTION, call.callId())
                .with(Detail.DISPOSITION, said.name())
                .with(Detail.AGENT, owner);
    }

    /** Two numbers turn out to be one customer's. */
    void on(@Observes CustomerChanged event) {
        if (event.phones().size() > 1) {
            telling.tellAnew(event.phones().get(0).value());
        }
    }
}
