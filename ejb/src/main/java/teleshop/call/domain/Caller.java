package teleshop.call.domain;

import java.util.List;
import java.util.Optional;

/**
 * Who is calling, as far as the books tell.
 *
 * @param candidates none if nobody has the number, several if it is shared
 */
public record Caller(
        CallerClass rank,
        List<Candidate> candidates,
        Optional<String> region,
        Optional<HotlineProduct> product) {

    public static final Caller UNKNOWN =
            new Caller(CallerClass.NORMAL, List.of(), Optional.empty(), Optional.empty());

    public Caller {
        candidates = List.copyOf(candidates);
    }

    /** The one customer it must be; empty if there are none or several. */
    public Optional<Candidate> customer() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
