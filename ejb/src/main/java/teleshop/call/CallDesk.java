package teleshop.call;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import teleshop.call.domain.Arrival;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.CallerNumber;
import teleshop.call.domain.DialCameOut;
import teleshop.call.domain.DialCameOut.Answer;
import teleshop.call.domain.EndedBy;
import teleshop.call.domain.LinkStood;
import teleshop.call.domain.PbxNews;
import teleshop.call.domain.TalkNews;
import teleshop.kernel.Roles;
import teleshop.kernel.ShopClock;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.AgentAnswered;
import teleshop.telephony.PbxEvent.AgentMissed;
import teleshop.telephony.PbxEvent.AgentSeated;
import teleshop.telephony.PbxEvent.AgentUnseated;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.CallHeld;
import teleshop.telephony.PbxEvent.CallRefused;
import teleshop.telephony.PbxEvent.CallResumed;
import teleshop.telephony.PbxEvent.CallbackRequested;
import teleshop.telephony.PbxEvent.ConferenceStarted;
import teleshop.telephony.PbxEvent.ConsultAnswered;
import teleshop.telephony.PbxEvent.ConsultEnded;
import teleshop.telephony.PbxEvent.DialEnded;
import teleshop.telephony.PbxEvent.LinkDown;
import teleshop.telephony.PbxEvent.LinkUp;
import teleshop.telephony.PbxEvent.MenuChosen;
import teleshop.telephony.PbxEvent.OrderAsked;
import teleshop.telephony.PbxEvent.RecordingPaused;
import teleshop.telephony.PbxEvent.RecordingResumed;
import teleshop.telephony.PbxEvent.RecordingStarted;
import teleshop.telephony.PbxEvent.TransferFailed;
import teleshop.telephony.PbxEvent.Transferred;
import teleshop.telephony.PbxEvent.VoicemailLeft;

/** Hears the switchboard and keeps the board. Waits neither for the database nor for a customer. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallDesk {

    private final Map<Class<?>, Consumer<PbxEvent>> ears = new HashMap<>();

    @Inject private CallFloor floor;
    @Inject private PhoneQuestions questions;
    @Inject private SwitchboardLink link;
    @Inject private LinkNews linkNews;
    @Inject private Event<LinkStood> linkStood;
    @Inject private Event<DialCameOut> dials;
    @Inject private ShopClock clock;

    @PostConstruct
    void listen() {
        hear(LinkUp.class, this::linkUp);
        hear(LinkDown.class, e -> linkDown());
        hear(DialEnded.class, this::dialled);
        tell(CallArrived.class, (e, n) -> n.arrived(arrival(e)));
        tell(AgentAnswered.class, (e, n) -> n.answered(e.callId(), e.extension(), at(e)));
        tell(CallEnded.class, (e, n) -> n.ended(e.callId(), by(e), at(e)));
        tell(CallbackRequested.class, (e, n) -> n.callbackRequested(e.callId(), e.number(), at(e)));
        tell(CallRefused.class, (e, n) -> n.refused(arrival(e)));
        hear(MenuChosen.class, this::chosen);
        hear(OrderAsked.class, e -> questions.ask(e.callId(), e.digits()));
        tell(VoicemailLeft.class, (e, n) -> n.recorded(e.callId(), e.recordingId(), at(e)));
        tell(RecordingStarted.class, (e, n) -> n.recorded(e.callId(), e.recordingId(), at(e)));
        tell(AgentSeated.class, (e, n) -> n.seated(e.extension()));
        tell(AgentUnseated.class, (e, n) -> n.unseated(e.extension(), at(e)));
        listenToTalks();
    }

    private void listenToTalks() {
        hear(AgentMissed.class, this::missed);
        talk(CallHeld.class, (e, n) -> n.held(e.callId(), at(e)));
        talk(CallResumed.class, (e, n) -> n.resumed(e.callId(), at(e)));
        talk(RecordingPaused.class, (e, n) -> n.recordingPaused(e.callId(), at(e)));
        talk(RecordingResumed.class, (e, n) -> n.recordingResumed(e.callId(), at(e)));
        talk(ConsultAnswered.class, (e, n) -> n.consultAnswered(e.callId(), e.target(), at(e)));
        talk(ConsultEnded.class, (e, n) -> n.consultEnded(e.callId(), e.reason().name(), at(e)));
        talk(ConferenceStarted.class, (e, n) -> n.conferenceStarted(e.callId(), e.target(), at(e)));
        talk(Transferred.class, (e, n) -> n.transferred(e.callId(), e.target(), at(e)));
        talk(TransferFailed.class, (e, n) -> n.transferFailed(e.callId(), why(e), at(e)));
    }

    private void missed(AgentMissed e) {
        floor.alter(
                verbs -> {
                    verbs.talkNews().lostInTalk(e.callId(), e.extension(), at(e));
                    verbs.news().missed(e.callId(), e.extension(), at(e));
                });
    }

    private static String why(TransferFailed event) {
        return event.reason().name();
    }

    private <E extends PbxEvent> void talk(Class<E> kind, BiConsumer<E, TalkNews> telling) {
        hear(kind, event -> floor.alter(verbs -> telling.accept(event, verbs.talkNews())));
    }

    /** What the floor has no use for is let go. */
    public void hear(PbxEvent event) {
        ears.getOrDefault(event.getClass(), unheard -> {}).accept(event);
    }

    private <E extends PbxEvent> void hear(Class<E> kind, Consumer<E> ear) {
        ears.put(kind, event -> ear.accept(kind.cast(event)));
    }

    /** One piece of news, put on the board. */
    private interface Telling<E> {
        void to(E event, PbxNews news);
    }

    private <E extends PbxEvent> void tell(Class<E> kind, Telling<E> telling) {
        hear(kind, event -> floor.alter(verbs -> telling.to(event, verbs.news())));
    }

    private Arrival arrival(CallArrived e) {
        var caller = CallerNumber.of(e.callerNumber());
        return new Arrival(e.callId(), caller, e.dialledNumber(), at(e));
    }

    private void chosen(MenuChosen e) {
        switch (e.choice()) {
            case ORDER_STATUS -> floor.alter(v -> v.voice().wants(e.callId(), CallerNeed.STATUS));
            case VOICEMAIL -> floor.alter(v -> v.voice().leavesMessage(e.callId(), at(e)));
            case CALLBACK -> {
                // CallbackRequested follows with the number
            }
        }
    }

    private void dialled(DialEnded e) {
        var answer = Answer.valueOf(e.outcome().name());
        dials.fire(new DialCameOut(e.attemptId(), answer, at(e)));
    }

    private void linkUp(LinkUp e) {
        link.isUp(true);
        linkNews.put(e);
        linkStood.fire(new LinkStood(clock.rate()));
    }

    private void linkDown() {
        link.isUp(false);
        floor.alter(verbs -> verbs.news().linkDown());
    }

    private Arrival arrival(CallRefused e) {
        var caller = CallerNumber.of(e.callerNumber());
        return new Arrival(e.callId(), caller, e.dialledNumber(), at(e));
    }

    private static EndedBy by(CallEnded e) {
        return EndedBy.valueOf(e.by().name());
    }

    private Instant at(PbxEvent event) {
        return clock.at(event.at());
    }
}
