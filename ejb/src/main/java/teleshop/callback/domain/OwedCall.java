package teleshop.callback.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.Happening.Kind;
import teleshop.callback.domain.Standing.Ending;
import teleshop.callback.domain.Standing.Origin;

/** One entry while its story is told. */
final class OwedCall {

    private static final Map<Disposition, CallbackOutcome> FINAL = new EnumMap<>(Disposition.class);

    static {
        FINAL.put(Disposition.ORDER, CallbackOutcome.ORDER);
        FINAL.put(Disposition.NOT_INTERESTED, CallbackOutcome.NOT_INTERESTED);
        FINAL.put(Disposition.WRONG_NUMBER, CallbackOutcome.WRONG_NUMBER);
        FINAL.put(Disposition.REFUSED_CONTACT, CallbackOutcome.REFUSED_CONTACT);
        FINAL.put(Disposition.ALREADY_BOUGHT, CallbackOutcome.ALREADY_BOUGHT);
        FINAL.put(Disposition.INFO_ONLY, CallbackOutcome.INFO_ONLY);
        FINAL.put(Disposition.COMPLAINT, CallbackOutcome.COMPLAINT);
        FINAL.put(Disposition.INVALID, CallbackOutcome.INVALID);
    }

    private final CallbackKey key;
    private final CallbackRules rules;
    private final Instant droppedAt;
    private final List<Attempt> attempts = new ArrayList<>();
    private CallbackCause cause;
    private Origin origin;
    private String number;
    private int attemptsIn = 1;
    private Instant lastInboundAt;
    private Disposition promisedOn;
    private Instant spotSeenAt;
    private Wish wish;
    private String owner;
    private Ending ending;
    private Instant talkedUntil;

    /**
     * @param droppedAt when the number was last dropped, for whatever entry; null if never
     */
    OwedCall(Happening lost, CallbackRules rules, Instant droppedAt) {
        this.key = lost.key();
        this.rules = rules;
        this.droppedAt = droppedAt;
        cause = cause(lost);
        origin = origin(lost);
        latest(lost);
    }

    private static CallbackCause cause(Happening lost) {
        return lost.word(Detail.CAUSE, CallbackCause.class).orElseThrow();
    }

    private static Origin origin(Happening lost) {
        return new Origin(
                lost.detail(Detail.INTERACTION).orElse(null),
                lost.detail(Detail.SPOT).orElse(null),
                lost.detail(Detail.HOTLINE).orElse(""),
                lost.startedAt());
    }

    private void latest(Happening lost) {
        lastInboundAt = lost.until();
        promisedOn = lost.word(Detail.DISPOSITION, Disposition.class).orElse(null);
        number = lost.detail(Detail.DIAL).orElse(key.number());
        lost.spotSeenAt().filter(this::isNews).ifPresent(seen -> spotSeenAt = seen);
        lost.wish().ifPresent(asked -> wish = asked);
        if (cause(lost) == CallbackCause.AGENT_SCHEDULED) {
            owner = lost.detail(Detail.AGENT).orElse(null);
        }
    }

    private boolean isNews(Instant seen) {
        return spotSeenAt == null || seen.isAfter(spotSeenAt);
    }

    boolean isOpen() {
        return ending == null;
    }

    /** They tried while we rang them or spoke with them: that talk settled it. */
    boolean isTalkedOver(Happening lost) {
        return talkedUntil != null
                && lost.kind() == Kind.LOST
                && cause(lost) != CallbackCause.AGENT_SCHEDULED
                && lost.at().isBefore(talkedUntil);
    }

    /** They tried again in vain: the earliest place and the weightier cause stay. */
    void lostAgain(Happening lost) {
        attemptsIn++;
        cause = cause.orWeightier(cause(lost));
        if (lost.startedAt().isBefore(origin.queuedAt())) {
            origin = origin(lost);
        }
        if (origin.spot() == null) {
            origin =
                    new Origin(
                            origin.interaction(),
                            lost.detail(Detail.SPOT).orElse(null),
                            origin.hotline(),
                            origin.queuedAt());
        }
        latest(lost);
    }

    /** We dialled; what came of it is known, or will be. */
    void tried(Happening told) {
        var said = told.word(Detail.DISPOSITION, Disposition.class);
        var result = told.word(Detail.RESULT, AttemptResult.class);
        var id = told.detail(Detail.INTERACTION).orElse(told.reference());
        attempts.add(new Attempt(id, told.at(), told.until(), result, said));
        said.ifPresent(word -> say(word, told, id));
        if (!isOpen()) {
            talkedUntil = told.detail(Detail.TALKED_UNTIL).map(Instant::parse).orElse(told.at());
        }
        if (isOpen() && result.filter(AttemptResult.INVALID::equals).isPresent()) {
            close(CallbackOutcome.INVALID, id, told.until());
        }
        boolean inVain = result.filter(r -> r != AttemptResult.HUMAN).isPresent();
        if (isOpen() && inVain && attempts.size() >= rules.attempts()) {
            close(CallbackOutcome.EXHAUSTED, id, told.until());
        }
    }

    private void say(Disposition word, Happening told, String id) {
        Optional.ofNullable(FINAL.get(word))
                .ifPresentOrElse(
                        outcome -> close(outcome, id, told.until()), () -> again(word, told));
    }

    private void again(Disposition word, Happening told) {
        switch (word) {
            case CONSIDERING, CALL_LATER -> promise(told, told.detail(Detail.AGENT).orElse(null));
            case LANGUAGE -> promise(told, null);
            default -> {}
        }
    }

    private void promise(Happening told, String agent) {
        cause = CallbackCause.AGENT_SCHEDULED;
        owner = agent;
        wish = told.wish().orElse(null);
    }

    /** Only a contact that was answered after they were lost. */
    void served(Happening contact) {
        if (contact.at().isAfter(lastInboundAt)) {
            close(
                    CallbackOutcome.SERVED_ELSEWHERE,
                    contact.detail(Detail.INTERACTION).orElse(contact.reference()),
                    contact.at());
        }
    }

    void schedule(Happening told) {
        wish = told.wish().orElseThrow();
        told.detail(Detail.AGENT)
                .ifPresent(
                        agent -> {
                            owner = agent;
                            cause = CallbackCause.AGENT_SCHEDULED;
                        });
    }

    void stop(Happening told) {
        close(
                told.word(Detail.OUTCOME, CallbackOutcome.class).orElseThrow(),
                told.detail(Detail.INTERACTION).orElse(null),
                told.at());
    }

    /** At that time it may be too old. */
    void expire(Instant now) {
        if (isOpen() && !now.isBefore(expiresAt())) {
            close(CallbackOutcome.EXPIRED, null, expiresAt());
        }
    }

    private Instant expiresAt() {
        var usual = lastInboundAt.plus(rules.expiry());
        boolean promisedLater = wish instanceof Wish.Once once && once.to().isAfter(usual);
        return promisedLater ? ((Wish.Once) wish).to().plus(rules.expiry()) : usual;
    }

    private void close(CallbackOutcome outcome, String by, Instant at) {
        if (isOpen()) {
            ending = new Ending(outcome, by, at);
        }
    }

    Standing standing() {
        return new Standing(
                key,
                cause,
                origin,
                number,
                attemptsIn,
                lastInboundAt,
                promisedOn,
                spotSeenAt,
                attempts,
                wish,
                owner,
                droppedAt,
                expiresAt(),
                ending);
    }
}
