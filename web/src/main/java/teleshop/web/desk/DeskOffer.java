package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import teleshop.call.domain.CallId;
import teleshop.order.CallOffers;
import teleshop.order.OfferSheet.Line;
import teleshop.order.domain.OfferAnswer;
import teleshop.web.page.Screen;

/** What the agent offers besides, one key away from the answer. */
@Named
@RequestScoped
public class DeskOffer {

    @Inject private CallOffers offers;
    @Inject private DeskStrip strip;
    @Inject private DeskPage page;
    @Inject private Screen screen;

    private boolean looked;
    private Line line;

    /** Null if nothing is offered, or the call is not the one of the order in front. */
    public Line getLine() {
        if (!looked && isInTalk()) {
            looked = true;
            screen.did(() -> line = offers.show(call()).offer().orElse(null));
        }
        return line;
    }

    private boolean isInTalk() {
        var state = strip.getState();
        return strip.getCard() != null
                && (state.equals("TALKING") || state.equals("WRAP_UP"))
                && strip.getCard().callId().equals(page.getDraft().getCallId());
    }

    private CallId call() {
        return new CallId(strip.getCard().callId());
    }

    /** The goods come into the order; into the next one if this is saved. */
    public void accept() {
        answered(OfferAnswer.ACCEPTED)
                .ifPresent(
                        taken -> {
                            if (page.getDraft().getReceipt() != null) {
                                page.next();
                            }
                            page.add(taken.sku());
                        });
    }

    public void decline() {
        answered(OfferAnswer.DECLINED);
    }

    public void later() {
        answered(OfferAnswer.LATER);
    }

    private Optional<Line> answered(OfferAnswer said) {
        var shown = Optional.ofNullable(getLine());
        boolean told =
                shown.isPresent()
                        && screen.did(() -> offers.answer(call(), shown.get().id(), said));
        looked = false;
        line = null;
        return shown.filter(any -> told);
    }
}
