package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import teleshop.call.CallParameter;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.AttemptResult;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.site.Parameters;

/** Calls and chats of a played timeline, heard as those of the floor are. */
@ApplicationScoped
class PlayedCalls {

    private static final Map<String, CallbackCause> LOST = new HashMap<>();
    private static final Set<String> CUT_OFF =
            Set.of("SWITCHBOARD", "PBX", "SYSTEM", "NETWORK", "LINE", "TRUNK", "FAULT", "ERROR");
    private static final Set<String> HUNG_UP = Set.of("", "CALLER", "CUSTOMER", "AGENT");
    private static final Set<String> SERVED = Set.of("ANSWERED", "SELF_SERVED");
    private static final Map<String, AttemptResult> RESULTS = new HashMap<>();

    static {
        LOST.put("ABANDONED", CallbackCause.ABANDON);
        LOST.put("OVERFLOWED", CallbackCause.TIMEOUT);
        LOST.put("CALLBACK_TAKEN", CallbackCause.QUEUE_CALLBACK);
        LOST.put("MAX_QUEUE", CallbackCause.BUSY);
        Arrays.stream(CallbackCause.values()).forEach(cause -> LOST.put(cause.name(), cause));
        Arrays.stream(AttemptResult.values()).forEach(r -> RESULTS.put(r.name(), r));
        RESULTS.put("ANSWERED", AttemptResult.HUMAN);
        RESULTS.put("INVALID_NUMBER", AttemptResult.INVALID);
        RESULTS.put("ABANDONED", AttemptResult.DROPPED);
    }

    @Inject private CallbackTelling telling;
    @Inject private DoNotCallBook doNotCall;
    @Inject private Parameters parameters;

    void inbound(PlayedEvent call) {
        if (!CUT_OFF.contains(call.endedBy()) && !HUNG_UP.contains(call.endedBy())) {
            throw unknown("endedBy", call.endedBy());
        }
        if (call.numbers().isEmpty()) {
            return;
        }
        if (isServed(call)) {
            taken(call);
        } else {
            cause(call).ifPresent(cause -> lost(call, cause, "lost:"));
        }
    }

    private static boolean isServed(PlayedEvent call) {
        return SERVED.contains(call.result()) || call.result().isEmpty() && !call.talked().isZero();
    }

    private void taken(PlayedEvent call) {
        if (call.result().equals("SELF_SERVED")) {
            return;
        }
        answered(call);
        var said = disposition(call);
        if (CUT_OFF.contains(call.endedBy())) {
            lost(call, CallbackCause.DISCONNECT_IN_TALK, "lost:");
        } else if (said.filter(CallbackHearing.TO_BE_CALLED::contains).isPresent()) {
            lost(call, CallbackCause.AGENT_SCHEDULED, "promised:");
        }
        refusing(call, said);
    }

    /** An answered contact of any kind. */
    void answered(PlayedEvent contact) {
        telling.hear(
                Happening.served(
                                "served:" + contact.reference(),
                                contact.key(),
                                contact.at(),
                                contact.talk())
                        .with(Detail.INTERACTION, contact.reference()));
    }

    private void lost(PlayedEvent call, CallbackCause cause, String how) {
        boolean owned = cause == CallbackCause.AGENT_SCHEDULED;
        var said = disposition(call).filter(word -> owned);
        boolean other = said.filter(Disposition.LANGUAGE::equals).isPresent();
        telling.hear(
                Happening.lost(how + call.reference(), call.key(), cause, call.whole())
                        .with(Detail.INTERACTION, call.reference())
                        .with(Detail.SPOT, call.spot())
                        .with(Detail.DISPOSITION, said.map(Enum::name).orElse(""))
                        .with(Detail.WISH, call.wish().map(w -> w.text()).orElse(""))
                        .with(Detail.AGENT, owned && !other ? call.agent() : ""));
    }

    private Optional<CallbackCause> cause(PlayedEvent call) {
        var word = call.result().isEmpty() ? "ABANDONED" : call.result();
        var cause = Optional.ofNullable(LOST.get(word)).orElseThrow(() -> unknown("result", word));
        var shortest = Duration.ofSeconds(parameters.value(CallParameter.SHORT));
        boolean isShort = call.waited().filter(w -> w.compareTo(shortest) < 0).isPresent();
        return Optional.of(
                cause == CallbackCause.ABANDON && isShort ? CallbackCause.SHORT_ABANDON : cause);
    }

    /** One that nobody took counts when it is over. */
    void chatOffered(PlayedEvent chat) {
        boolean over = chat.waited().isPresent() || !chat.result().isEmpty();
        if (chat.result().equals("ANSWERED")) {
            answered(chat);
        } else if (over) {
            lost(chat, CallbackCause.CHAT_LOST, "lost:");
        }
    }

    void attempt(PlayedEvent attempt) {
        var said = disposition(attempt);
        telling.hear(
                Happening.attempt(
                                "attempt:" + attempt.reference(),
                                attempt.key(),
                                attempt.reference(),
                                attempt.whole())
                        .with(Detail.RESULT, result(attempt, said).name())
                        .with(Detail.DISPOSITION, said.map(Enum::name).orElse(""))
                        .with(Detail.TALKED_UNTIL, attempt.whole().to().toString())
                        .with(Detail.WISH, attempt.wish().map(w -> w.text()).orElse(""))
                        .with(Detail.AGENT, attempt.agent()));
        refusing(attempt, said);
    }

    private static AttemptResult result(PlayedEvent attempt, Optional<Disposition> said) {
        var told = attempt.result();
        var known = RESULTS.get(told);
        if (known != null) {
            return known;
        }
        if (!told.isEmpty() && word(told).isEmpty()) {
            throw unknown("result", told);
        }
        var word = said.map(Enum::name).orElse("");
        boolean talked = said.isPresent() || !attempt.talked().isZero();
        return RESULTS.getOrDefault(word, talked ? AttemptResult.HUMAN : AttemptResult.NO_ANSWER);
    }

    private void refusing(PlayedEvent call, Optional<Disposition> said) {
        if (said.filter(Disposition.REFUSED_CONTACT::equals).isPresent()) {
            doNotCall.refuse(
                    new PhoneNumber(call.number()), call.brand(), call.agent(), call.whole().to());
        }
    }

    /** Some tell what came of a dial in one word. */
    private static Optional<Disposition> disposition(PlayedEvent event) {
        if (!event.disposition().isEmpty()) {
            return Optional.of(
                    word(event.disposition())
                            .orElseThrow(() -> unknown("disposition", event.disposition())));
        }
        if (!event.order().isEmpty()) {
            return Optional.of(Disposition.ORDER);
        }
        boolean plain = RESULTS.containsKey(event.result()) || LOST.containsKey(event.result());
        return plain ? Optional.empty() : word(event.result());
    }

    private static Optional<Disposition> word(String text) {
        return Arrays.stream(Disposition.values())
                .filter(known -> known.name().equals(text))
                .findFirst();
    }

    private static InvalidField unknown(String field, String word) {
        return new InvalidField(field, "unknown-word", "no such " + field + ": " + word);
    }
}
