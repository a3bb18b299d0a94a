package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.Slot;
import teleshop.kernel.PhoneNumber;
import teleshop.order.OrderFile;
import teleshop.order.OrderView;
import teleshop.order.domain.OrderEvent.OrderExpired;
import teleshop.order.domain.OrderEvent.OrderPlaced;
import teleshop.order.domain.PaymentMethod;

/** Who orders is owed no call any more; who orders and does not pay is owed one. */
@ApplicationScoped
public class CallbackOrders {

    @Inject private CallbackTelling telling;
    @Inject private AttemptBook attempts;
    @Inject private OrderFile orders;

    void on(@Observes OrderPlaced event) {
        var order = orders.get(event.order());
        own(order)
                .ifPresentOrElse(
                        attempt ->
                                attempts.said(
                                        attempt,
                                        Disposition.ORDER,
                                        new Slot(event.at(), event.at())),
                        () -> numbers(order).forEach(n -> ordered(order, n, event.at())));
    }

    /** The attempt of ours in which it was taken. */
    private Optional<CallbackAttempt> own(OrderView order) {
        return Optional.ofNullable(order.source().callId()).flatMap(attempts::find);
    }

    private static Stream<String> numbers(OrderView order) {
        return Stream.of(order.source().callerNumber(), order.delivery().phone())
                .filter(number -> number != null)
                .map(PhoneNumber::value)
                .distinct();
    }

    private void ordered(OrderView order, String number, Instant at) {
        telling.hear(ordered(order.number().value(), number, at));
    }

    static Happening ordered(String order, String number, Instant at) {
        return Happening.served(
                        "order:" + order + ":" + number,
                        CallbackKey.of(number),
                        at,
                        new Slot(at, at))
                .with(Detail.INTERACTION, order);
    }

    void on(@Observes OrderExpired event) {
        var order = orders.get(event.order());
        if (order.payment().method() == PaymentMethod.PREPAID) {
            numbers(order).findFirst().ifPresent(number -> unpaid(order, number, event.at()));
        }
    }

    private void unpaid(OrderView order, String number, Instant at) {
        telling.hear(
                unpaid(order.number().value(), CallbackKey.of(number), at)
                        .with(Detail.HOTLINE, order.source().dialledNumber())
                        .with(Detail.SPOT, order.source().spot()));
    }

    static Happening unpaid(String order, CallbackKey key, Instant at) {
        return Happening.lost("unpaid:" + order, key, CallbackCause.UNPAID, new Slot(at, at))
                .with(Detail.INTERACTION, order);
    }
}
