package teleshop.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallEvent.AgentStateChanged;
import teleshop.call.domain.CallEvent.BoardChanged;
import teleshop.call.domain.CallEvent.CallEnded;
import teleshop.call.domain.CallEvent.CallOffered;
import teleshop.call.domain.CallEvent.CallbackAssigned;
import teleshop.call.domain.CallEvent.CardChanged;
import teleshop.call.domain.CallEvent.OfferWithdrawn;
import teleshop.call.domain.CallEvent.TalkChanged;
import teleshop.call.domain.Candidate;
import teleshop.call.domain.HotlineProduct;

/** Tells the screens of the floor what happens; the card travels with the news of its call. */
@ApplicationScoped
public class DeskPush {

    @Inject
    @Push(channel = "desk")
    private PushContext desk;

    @Inject
    @Push(channel = "floor")
    private PushContext floor;

    void on(@Observes CallOffered event) {
        var news = card(event.card());
        news.put("handset", event.byHandset());
        tell(event.agent(), "offered", news);
    }

    void on(@Observes CardChanged event) {
        tell(event.agent(), "card", card(event.card()));
    }

    void on(@Observes OfferWithdrawn event) {
        tell(event.agent(), "withdrawn", call(event.callId()));
    }

    void on(@Observes CallEnded event) {
        tell(event.agent(), "ended", call(event.callId()));
    }

    void on(@Observes TalkChanged event) {
        var news = call(event.callId());
        news.put("reason", event.reason());
        tell(event.agent(), "talk", news);
    }

    void on(@Observes CallbackAssigned event) {
        var news = new HashMap<String, Object>();
        news.put("entry", event.entryId());
        tell(event.agent(), "callback", news);
    }

    void on(@Observes AgentStateChanged event) {
        var news = new HashMap<String, Object>();
        news.put("state", event.status().name());
        tell(event.agent(), "state", news);
    }

    void on(@Observes BoardChanged event) {
        var figures = event.figures();
        floor.send(
                Map.of(
                        "waiting", figures.waiting(),
                        "longest", figures.longestWait().toSeconds()));
    }

    private void tell(String agent, String what, Map<String, Object> news) {
        news.put("what", what);
        desk.send(news, agent);
    }

    private static Map<String, Object> call(String id) {
        var news = new HashMap<String, Object>();
        news.put("callId", id);
        return news;
    }

    private static Map<String, Object> card(CallCard card) {
        var news = call(card.callId());
        var who = card.caller();
        news.put("number", card.callerNumber().masked());
        news.put("region", who.region().orElse(""));
        news.put("name", who.customer().map(Candidate::name).orElse(""));
        news.put("level", who.customer().map(Candidate::level).orElse(""));
        news.put("several", who.candidates().size());
        news.put("product", product(who.product()));
        return news;
    }

    private static String product(Optional<HotlineProduct> product) {
        return product.map(HotlineProduct::name).orElse("");
    }
}
