package teleshop.call.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import teleshop.call.domain.Membership.Kind;
import teleshop.call.domain.Overflow.Help;

/** An agent on duty, at a desk with an extension. */
final class Agent {

    private final String name;
    private Extension extension;
    private AgentPlan plan;
    private PauseCode pauseCode;
    private int callsToday;
    private Map<String, Integer> conversion = Map.of();
    private AgentStatus status = AgentStatus.OFF;
    private Instant since;
    private Instant idleSince;
    private LiveCall call;
    private long entryId;
    private boolean isBeingDialled;
    private boolean reachable;
    private Instant seatOrderedAt;
    private ReadyAgent ready;
    private Help readyUnder;

    Agent(String name, Extension extension, Instant at) {
        this.name = name;
        this.plan = AgentPlan.usual(name);
        this.since = at;
        this.idleSince = at;
        moveTo(extension);
    }

    void moveTo(Extension next) {
        extension = next;
        reachable = next.kind() == ExtensionKind.DESK;
        seatOrderedAt = Instant.MIN;
    }

    /**
     * @return whether this changed anything
     */
    boolean act(AgentAction action, Instant at) {
        var before = status;
        status = status.after(action);
        if (status == before) {
            return false;
        }
        since = at;
        if (status != AgentStatus.BREAK) {
            pauseCode = null;
        }
        if (status == AgentStatus.READY) {
            idleSince = at;
            ready = null;
        }
        return true;
    }

    boolean allows(AgentAction action) {
        return status.allows(action);
    }

    void hold(LiveCall some) {
        call = some;
    }

    void letGo() {
        call = null;
    }

    void assign(long someEntry) {
        entryId = someEntry;
        isBeingDialled = false;
    }

    /** What is before them is dialled now, and they keep it until somebody answers or nobody. */
    void dials() {
        isBeingDialled = true;
    }

    /** Whether they may still take up another. */
    boolean mayChange() {
        return callback().isPresent() && !isBeingDialled;
    }

    /** Whether this callback is before them, or its number is being dialled for them. */
    boolean isAssigned(long someEntry) {
        return status == AgentStatus.DIALLING && entryId == someEntry;
    }

    /** The callback that is before them; empty if there is none. */
    Optional<Long> callback() {
        return status == AgentStatus.DIALLING && call == null
                ? Optional.of(entryId)
                : Optional.empty();
    }

    void reached(boolean isReachable) {
        reachable = isReachable;
    }

    void seatOrdered(Instant at) {
        seatOrderedAt = at;
    }

    void follow(AgentPlan planned) {
        plan = planned;
        ready = null;
    }

    AgentPlan plan() {
        return plan;
    }

    void pausesFor(PauseCode code) {
        pauseCode = code;
    }

    /** Empty unless on a break. */
    Optional<PauseCode> pauseCode() {
        return Optional.ofNullable(pauseCode);
    }

    /** Of what they are at; empty if it is no call. */
    Optional<Direction> direction() {
        return status == AgentStatus.DIALLING
                ? Optional.of(Direction.OUT)
                : call().filter(held -> isBusy()).map(LiveCall::direction);
    }

    /** What their talks of late came to, by SKU in basis points. */
    void sells(Map<String, Integer> byProduct) {
        if (!byProduct.equals(conversion)) {
            conversion = byProduct;
            ready = null;
        }
    }

    /** So many calls have they taken today. */
    void tookToday(int calls) {
        callsToday = calls;
        ready = null;
    }

    /** Signed in and not pausing. */
    boolean isAtWork() {
        return status != AgentStatus.OFF
                && status != AgentStatus.BREAK
                && status != AgentStatus.AUTO_PAUSE;
    }

    /** At work and not waiting for any. */
    boolean isBusy() {
        return isAtWork() && status != AgentStatus.READY;
    }

    boolean isFree() {
        return status == AgentStatus.READY && reachable;
    }

    /** Whether the standing leg is missing and was not asked for since {@code earliest}. */
    boolean needsSeat(Instant earliest) {
        return isNailedUp()
                && !reachable
                && status != AgentStatus.OFF
                && seatOrderedAt.isBefore(earliest);
    }

    boolean isNailedUp() {
        return extension.kind() == ExtensionKind.NAILED_UP;
    }

    String name() {
        return name;
    }

    Extension extension() {
        return extension;
    }

    AgentStatus status() {
        return status;
    }

    Instant since() {
        return since;
    }

    /** The call that rings, is talked or is wrapped up. */
    Optional<LiveCall> call() {
        return Optional.ofNullable(call);
    }

    boolean has(String callId) {
        return call != null && call.id().equals(callId);
    }

    /** As routing sees them, which is reckoned anew only after something of it has changed. */
    ReadyAgent asReady(CallBoard board) {
        var help = board.overflow().help();
        int share = board.today().share(callsToday);
        if (ready == null || readyUnder != help || ready.tally().sharePercent() != share) {
            ready = ready(board, share);
            readyUnder = help;
        }
        return ready;
    }

    /** Who else only calls out does not while callers need them. */
    private ReadyAgent ready(CallBoard board, int share) {
        boolean answers =
                board.plan().queues().keySet().stream().anyMatch(q -> board.serves(this, q));
        return new ReadyAgent(
                name,
                board.plan().skills(plan, queue -> board.serves(this, queue)),
                new AgentTally(callsToday, plan.weight(), share, conversion),
                answers,
                plan.isAny(Kind.INBOUND) || plan.isAny(Kind.OUTBOUND) && !answers,
                idleSince);
    }
}
