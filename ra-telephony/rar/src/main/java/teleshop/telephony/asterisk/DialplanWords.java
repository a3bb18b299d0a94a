package teleshop.telephony.asterisk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import teleshop.telephony.MenuChoice;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.ConsultEnd;
import teleshop.telephony.PbxEvent.DialOutcome;
import teleshop.telephony.PbxEvent.EndedBy;
import teleshop.telephony.PbxEvent.Missed;
import teleshop.telephony.Supervision;

/** What our own dialplan tells, word by word; {@code asterisk/etc/extensions.conf} says them. */
final class DialplanWords {

    private interface Telling extends BiFunction<TeleshopEvent, Instant, PbxEvent> {}

    private static final Map<String, Telling> WORDS = new HashMap<>();

    static {
        ofWaiting();
        ofAgents();
        ofConversations();
        ofTransfers();
        ofMenus();
    }

    private DialplanWords() {}

    static Optional<PbxEvent> of(TeleshopEvent e, Instant at) {
        return Optional.ofNullable(WORDS.get(e.getWhat())).map(word -> word.apply(e, at));
    }

    private static void say(String what, Telling telling) {
        WORDS.put(what, telling);
    }

    private static void ofWaiting() {
        say(
                "Arrived",
                (e, at) ->
                        new PbxEvent.CallArrived(e.getCall(), e.getNumber(), e.getDialled(), at));
        say(
                "Refused",
                (e, at) ->
                        new PbxEvent.CallRefused(e.getCall(), e.getNumber(), e.getDialled(), at));
        say(
                "Announced",
                (e, at) -> new PbxEvent.PositionAnnounced(e.getCall(), number(e.getOutcome()), at));
        say(
                "Ended",
                (e, at) ->
                        new PbxEvent.CallEnded(
                                e.getCall(), endedBy(e.getOutcome()), number(e.getCause()), at));
        say(
                "Dialled",
                (e, at) ->
                        new PbxEvent.DialEnded(
                                e.getCall(), DialOutcome.valueOf(e.getOutcome()), at));
    }

    private static void ofAgents() {
        say("Seated", (e, at) -> new PbxEvent.AgentSeated(e.getExtension(), at));
        say("Unseated", (e, at) -> new PbxEvent.AgentUnseated(e.getExtension(), at));
        say("Answered", (e, at) -> new PbxEvent.AgentAnswered(e.getCall(), e.getExtension(), at));
        say(
                "Missed",
                (e, at) ->
                        new PbxEvent.AgentMissed(
                                e.getCall(), e.getExtension(), missed(e.getOutcome()), at));
        say(
                "Supervised",
                (e, at) ->
                        new PbxEvent.SupervisionStarted(
                                e.getCall(),
                                e.getExtension(),
                                Supervision.valueOf(e.getOutcome()),
                                at));
        say(
                "Unsupervised",
                (e, at) -> new PbxEvent.SupervisionEnded(e.getCall(), e.getExtension(), at));
    }

    private static void ofConversations() {
        say("Recording", (e, at) -> new PbxEvent.RecordingStarted(e.getCall(), e.getOutcome(), at));
        say("Held", (e, at) -> new PbxEvent.CallHeld(e.getCall(), e.getExtension(), at));
        say("Resumed", (e, at) -> new PbxEvent.CallResumed(e.getCall(), e.getExtension(), at));
    }

    private static void ofTransfers() {
        say(
                "Consulted",
                (e, at) -> new PbxEvent.ConsultAnswered(e.getCall(), e.getExtension(), at));
        say(
                "Unconsulted",
                (e, at) ->
                        new PbxEvent.ConsultEnded(
                                e.getCall(), e.getExtension(), consultEnd(e.getOutcome()), at));
        say(
                "Conference",
                (e, at) -> new PbxEvent.ConferenceStarted(e.getCall(), e.getExtension(), at));
        say("Transferred", (e, at) -> new PbxEvent.Transferred(e.getCall(), e.getExtension(), at));
        say(
                "Untransferred",
                (e, at) ->
                        new PbxEvent.TransferFailed(
                                e.getCall(), e.getExtension(), missed(e.getOutcome()), at));
    }

    private static void ofMenus() {
        say("Callback", (e, at) -> new PbxEvent.CallbackRequested(e.getCall(), e.getNumber(), at));
        say(
                "Chosen",
                (e, at) ->
                        new PbxEvent.MenuChosen(
                                e.getCall(), MenuChoice.valueOf(e.getOutcome()), at));
        say("Order", (e, at) -> new PbxEvent.OrderAsked(e.getCall(), e.getNumber(), at));
        say("Voicemail", (e, at) -> new PbxEvent.VoicemailLeft(e.getCall(), e.getOutcome(), at));
    }

    private static Missed missed(String dialStatus) {
        return switch (dialStatus) {
            case "BUSY" -> Missed.BUSY;
            case "NOANSWER", "CANCEL" -> Missed.NO_ANSWER;
            default -> Missed.UNREACHABLE;
        };
    }

    private static ConsultEnd consultEnd(String how) {
        return switch (how) {
            case "HUNG_UP", "RETRIEVED" -> ConsultEnd.valueOf(how);
            default -> ConsultEnd.valueOf(missed(how).name());
        };
    }

    private static EndedBy endedBy(String who) {
        return who.isEmpty() ? EndedBy.SWITCHBOARD : EndedBy.valueOf(who);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
