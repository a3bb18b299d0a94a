package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import teleshop.call.AgentDesk;
import teleshop.call.CallFigures;
import teleshop.call.CallReading;
import teleshop.call.NotYourCall;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallId;
import teleshop.call.domain.QueueLook.Standing;
import teleshop.catalog.OfferBook;
import teleshop.catalog.UnknownOffer;
import teleshop.kernel.Roles;
import teleshop.order.OfferSheet.Line;
import teleshop.order.domain.OfferAnswer;
import teleshop.order.domain.OfferPolicy.Moment;
import teleshop.order.domain.OfferPolicy.Reason;
import teleshop.order.domain.OfferResult;
import teleshop.order.persistence.OfferResults;
import teleshop.order.persistence.OrderKeys;
import teleshop.site.Caller;
import teleshop.stock.Availability;

/** What an agent offers in a call besides what the caller asks for. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class CallOffers {

    @Inject private AgentDesk desk;
    @Inject private CallReading reading;
    @Inject private CallFigures figures;
    @Inject private OfferBook book;
    @Inject private OfferFacts facts;
    @Inject private OfferResults results;
    @Inject private OfferRules rules;
    @Inject private OrderKeys keys;
    @Inject private Availability availability;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * What is shown has to be answered before the call is wrapped up; until then it stays.
     *
     * @throws NotYourCall if the call is not on the desk of who asks
     */
    public OfferSheet show(CallId id) {
        var view = mine(id);
        var open = open(results.of(id.value()));
        if (open.isPresent()) {
            return sheet(open.get());
        }
        return Optional.of(view)
                .filter(mine -> mine.status() == AgentStatus.TALKING)
                .flatMap(mine -> figures.of(id))
                .map(standing -> decide(view.card().orElseThrow(), standing))
                .orElse(OfferSheet.none(Reason.NOT_TALKING));
    }

    private OfferSheet decide(CallCard card, Standing standing) {
        var now = clock.instant();
        var told = results.of(card.callId());
        var level = standing.now().serviceLevel();
        var moment = new Moment(standing.tier().level(), level, standing.waiting(), told.size());
        var answer = rules.policy().choose(moment, facts.candidates(card, told, now));
        return answer.offer()
                .map(offer -> sheet(shown(card, offer)))
                .orElseGet(() -> OfferSheet.none(answer.reason().orElseThrow()));
    }

    /** Two screens of one agent show the same. */
    private OfferResult shown(CallCard card, String offer) {
        keys.takeTurn(caller.name());
        return open(results.of(card.callId()))
                .orElseGet(
                        () -> {
                            var at = clock.instant();
                            var result = new OfferResult(card, offer, caller.name(), at);
                            results.add(result);
                            return result;
                        });
    }

    private Optional<OfferResult> open(List<OfferResult> told) {
        return told.stream().filter(shown -> shown.isOpenTo(caller.name())).findFirst();
    }

    /**
     * Also when the call has left the desk. The same again changes nothing.
     *
     * @throws UnknownOffer if it was not shown in this call
     * @throws teleshop.order.domain.OfferAnswered if it was answered otherwise
     */
    public Line answer(CallId id, String offer, @NotNull OfferAnswer said) {
        var result =
                results.of(id.value()).stream()
                        .filter(shown -> shown.isBy(caller.name()))
                        .filter(shown -> shown.offer().equals(offer))
                        .findFirst()
                        .orElseThrow(
                                () -> {
                                    mine(id);
                                    return new UnknownOffer(offer);
                                });
        result.answer(said, clock.instant());
        return line(result);
    }

    private AgentVerbs.View mine(CallId id) {
        return desk.mine()
                .filter(v -> v.card().filter(c -> c.callId().equals(id.value())).isPresent())
                .orElseThrow(
                        () -> {
                            reading.record(id);
                            return new NotYourCall(id);
                        });
    }

    private OfferSheet sheet(OfferResult result) {
        return new OfferSheet(Optional.of(line(result)), Optional.empty());
    }

    private Line line(OfferResult result) {
        var terms = book.get(result.offer());
        var goods = availability.of(terms.offered());
        return new Line(
                terms.id(),
                goods.sku(),
                goods.name(),
                goods.price(),
                goods.available(),
                terms.sentence(),
                result.answer());
    }
}
