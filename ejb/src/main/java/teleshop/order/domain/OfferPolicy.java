package teleshop.order.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import teleshop.kernel.Money;

/** Decides what else a caller is offered, as long as nobody waits for it. */
public final class OfferPolicy {

    /**
     * When a caller is offered more, and what.
     *
     * @param mostTier of overflow in which anything is offered
     * @param leastServiceLevel of the last 5 minutes, in basis points
     * @param mostWaiting callers in the queue
     * @param leastStock what must be there of the goods
     * @param leastMargin what they must earn apiece
     */
    public record Rules(
            int mostTier,
            int leastServiceLevel,
            int mostWaiting,
            long leastStock,
            Money leastMargin) {}

    /**
     * How it stands while the caller talks.
     *
     * @param serviceLevel of the last 5 minutes, in basis points; empty if nobody called
     * @param shown how many offers were made in this call
     */
    public record Moment(int tier, OptionalInt serviceLevel, int waiting, int shown) {}

    /**
     * An offer that goes with what the caller asks for.
     *
     * @param refused the caller said no to it of late
     * @param bought the caller has bought it of late, or it was offered in this call
     * @param accepted how often callers take it, in basis points
     */
    public record Candidate(
            String offer,
            long available,
            Money margin,
            boolean refused,
            boolean bought,
            int accepted) {

        private long worth() {
            return margin.minor() * accepted;
        }
    }

    /** Why nothing is offered. */
    public enum Reason {
        TIER,
        SERVICE_LEVEL,
        QUEUE,
        ENOUGH,
        NOTHING_FITS,
        NOT_TALKING
    }

    /** What is offered now. */
    public sealed interface Answer {

        default Optional<String> offer() {
            return Optional.empty();
        }

        default Optional<Reason> reason() {
            return Optional.empty();
        }
    }

    /** This one. */
    public record Show(Candidate candidate) implements Answer {

        @Override
        public Optional<String> offer() {
            return Optional.of(candidate.offer());
        }
    }

    /** Nothing. */
    public record Nothing(Reason why) implements Answer {

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }
    }

    private static final int WHOLE = 10_000;
    private static final int A_CALL = 1;
    private static final int A_CALL_AT_EASE = 2;

    private final Rules rules;

    public OfferPolicy(Rules rules) {
        this.rules = rules;
    }

    /** The floor first; then what earns most, weighed by how often it is taken. */
    public Answer choose(Moment moment, List<Candidate> candidates) {
        var hush = hush(moment);
        return hush.isPresent()
                ? new Nothing(hush.get())
                : candidates.stream()
                        .filter(this::fits)
                        .max(
                                Comparator.comparingLong(Candidate::worth)
                                        .thenComparing(Candidate::offer, Comparator.reverseOrder()))
                        .<Answer>map(Show::new)
                        .orElse(new Nothing(Reason.NOTHING_FITS));
    }

    private Optional<Reason> hush(Moment moment) {
        if (moment.tier() > rules.mostTier()) {
            return Optional.of(Reason.TIER);
        }
        if (moment.serviceLevel().orElse(WHOLE) < rules.leastServiceLevel()) {
            return Optional.of(Reason.SERVICE_LEVEL);
        }
        if (moment.waiting() > rules.mostWaiting()) {
            return Optional.of(Reason.QUEUE);
        }
        int most = moment.tier() == 0 ? A_CALL_AT_EASE : A_CALL;
        return moment.shown() >= most ? Optional.of(Reason.ENOUGH) : Optional.empty();
    }

    private boolean fits(Candidate candidate) {
        return candidate.available() >= rules.leastStock()
                && candidate.margin().compareTo(rules.leastMargin()) >= 0
                && !candidate.refused()
                && !candidate.bought();
    }
}
