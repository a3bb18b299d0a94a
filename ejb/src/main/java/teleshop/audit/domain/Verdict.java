package teleshop.audit.domain;

import java.util.List;
import java.util.stream.Collectors;
import teleshop.order.domain.Judgement;
import teleshop.order.domain.Judgement.Stop;

/**
 * What the rules say of an order.
 *
 * @param score 0 to 100
 * @param passes whether nobody needs to look at it
 */
public record Verdict(List<Hit> hits, int score, boolean passes) {

    private static final int MOST = 100;

    public Verdict {
        hits = List.copyOf(hits);
    }

    static Verdict of(List<Hit> hits, int passBelow) {
        int sum = hits.stream().mapToInt(Hit::points).sum();
        int score = Math.max(0, Math.min(MOST, sum));
        boolean passes = score < passBelow && hits.stream().noneMatch(Hit::isHard);
        return new Verdict(hits, score, passes);
    }

    public Judgement judgement() {
        var stops =
                hits.stream()
                        .filter(Hit::isHard)
                        .map(hit -> new Stop(hit.stop(), hit.rule(), hit.reason()))
                        .toList();
        return new Judgement(score, stops, passes);
    }

    /** Such as {@code R01 R07+40}. */
    public String summary() {
        return hits.stream()
                .map(h -> h.rule() + (h.points() == 0 ? "" : "%+d".formatted(h.points())))
                .collect(Collectors.joining(" "));
    }
}
