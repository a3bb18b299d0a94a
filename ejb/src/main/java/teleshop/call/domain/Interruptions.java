package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * When something was interrupted and when it went on, by marks that may be told in any order and
 * more than once.
 */
public record Interruptions(List<Mark> marks) {

    public static final Interruptions NONE = new Interruptions(List.of());

    /** The end of one stretch and the begin of the next. */
    public record Mark(Instant at, boolean begins) {}

    /**
     * {@code [from, to)}.
     *
     * @param to null as long as it lasts
     */
    public record Span(Instant from, Instant to) {

        private Duration within(Instant end) {
            var until = to == null || to.isAfter(end) ? end : to;
            return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
        }
    }

    public Interruptions {
        var sorted = new TreeSet<>(Comparator.comparing(Mark::at).thenComparing(Mark::begins));
        sorted.addAll(marks);
        marks = List.copyOf(sorted);
    }

    Interruptions mark(Instant at, boolean begins) {
        var more = new ArrayList<>(marks);
        more.add(new Mark(at, begins));
        return new Interruptions(more);
    }

    /** In the order of time; an end without a begin tells nothing. */
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        Instant from = null;
        for (var mark : marks) {
            if (mark.begins()) {
                from = from == null ? mark.at() : from;
            } else if (from != null) {
                spans.add(new Span(from, mark.at()));
                from = null;
            }
        }
        if (from != null) {
            spans.add(new Span(from, null));
        }
        return List.copyOf(spans);
    }

    /** How long in all, up to {@code end} at the most. */
    Duration total(Instant end) {
        return spans().stream().map(span -> span.within(end)).reduce(Duration.ZERO, Duration::plus);
    }
}
