package teleshop.logistics.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;

/** Chooses who carries a parcel: of those that may, the one with the best score. */
public final class CourierChoicePolicy {

    private static final int SIGN_RATE = 40;
    private static final int COST = 30;
    private static final int SPEED = 20;
    private static final int PUNCTUAL = 10;
    private static final int WHOLE = 10_000;

    /** A candidate with its score in basis points. */
    public record Scored(Candidate candidate, int score) {}

    /**
     * @param candidates those that cover the address, and COD there if anything is due
     * @return the best first, of equals the first by code; empty if nobody may collect so much
     */
    public List<Scored> rank(Money codDue, List<Candidate> candidates) {
        var able = candidates.stream().filter(c -> collects(c, codDue)).toList();
        return able.stream()
                .map(c -> new Scored(c, score(c, costRank(c, able))))
                .sorted(
                        Comparator.comparingInt(Scored::score)
                                .reversed()
                                .thenComparing(s -> s.candidate().courier()))
                .toList();
    }

    public Optional<String> choose(Money codDue, List<Candidate> candidates) {
        return rank(codDue, candidates).stream().findFirst().map(s -> s.candidate().courier());
    }

    private static boolean collects(Candidate candidate, Money codDue) {
        return candidate.codMaximum().compareTo(codDue) >= 0;
    }

    /** 0 for the cheapest, 10000 for the dearest. */
    private static int costRank(Candidate candidate, List<Candidate> able) {
        long cheaper = able.stream().filter(c -> c.cost().compareTo(candidate.cost()) < 0).count();
        return able.size() == 1 ? 0 : (int) (WHOLE * cheaper / (able.size() - 1));
    }

    private static int score(Candidate c, int costRank) {
        int sum =
                SIGN_RATE * c.signRateBp()
                        + COST * (WHOLE - costRank)
                        + SPEED * c.speedBp()
                        + PUNCTUAL * c.punctualBp();
        return sum / (SIGN_RATE + COST + SPEED + PUNCTUAL);
    }
}
