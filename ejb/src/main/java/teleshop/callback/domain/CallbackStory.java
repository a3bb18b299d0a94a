package teleshop.callback.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.call.domain.CallbackCause;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.Happening.Kind;

/**
 * Tells the entries of one number from all that happened with its customer: the same entries,
 * whatever the order in which the happenings were heard.
 */
public final class CallbackStory {

    private static final Comparator<Happening> ORDER =
            Comparator.comparing(Happening::at)
                    .thenComparing(Happening::kind)
                    .thenComparing(Happening::reference);

    private final CallbackKey key;
    private final CallbackRules rules;

    public CallbackStory(CallbackKey key, CallbackRules rules) {
        this.key = key;
        this.rules = rules;
    }

    /**
     * @param happenings with all numbers of the customer, in any order
     * @param until later ones are not told
     * @return the earliest first; only the last can be open
     */
    public List<Standing> tell(Collection<Happening> happenings, Instant until) {
        var owed = new ArrayList<OwedCall>();
        var cutOff = cutOff(happenings);
        var droppedAt = droppedAt(happenings, until);
        inOrder(happenings).stream()
                .filter(happening -> !happening.at().isAfter(until))
                .filter(happening -> happening.kind() != Kind.SERVED || !isOf(happening, cutOff))
                .forEach(happening -> take(happening, owed, droppedAt));
        owed.forEach(entry -> entry.expire(until));
        return owed.stream().map(OwedCall::standing).toList();
    }

    /** Talks that were cut off served nobody. */
    private static Set<String> cutOff(Collection<Happening> happenings) {
        return happenings.stream()
                .filter(one -> isCutOff(one))
                .flatMap(one -> one.detail(Detail.INTERACTION).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isCutOff(Happening one) {
        return one.word(Detail.CAUSE, CallbackCause.class)
                .filter(CallbackCause.DISCONNECT_IN_TALK::equals)
                .isPresent();
    }

    private static boolean isOf(Happening one, Set<String> interactions) {
        return one.detail(Detail.INTERACTION).filter(interactions::contains).isPresent();
    }

    /** A number that we dropped is left alone, whatever it is owed by then. */
    private Instant droppedAt(Collection<Happening> happenings, Instant until) {
        return happenings.stream()
                .filter(one -> one.key().number().equals(key.number()))
                .filter(one -> one.said(AttemptResult.DROPPED))
                .map(Happening::at)
                .filter(at -> !at.isAfter(until))
                .max(Instant::compareTo)
                .orElse(null);
    }

    private void take(Happening happening, List<OwedCall> owed, Instant droppedAt) {
        var last = owed.isEmpty() ? null : owed.get(owed.size() - 1);
        if (last != null) {
            last.expire(happening.at());
        }
        boolean goesOn = last != null && (last.isOpen() || last.isTalkedOver(happening));
        if (goesOn) {
            tellOn(last, happening);
        } else if (happening.kind() == Kind.LOST && happening.key().equals(key)) {
            owed.add(new OwedCall(happening, rules, droppedAt));
        }
    }

    private void tellOn(OwedCall entry, Happening happening) {
        boolean ours = happening.key().equals(key);
        switch (happening.kind()) {
            case LOST -> when(ours, () -> entry.lostAgain(happening));
            case ATTEMPT -> attempted(entry, happening, ours);
            case SERVED -> entry.served(happening);
            case SCHEDULED -> when(ours, () -> entry.schedule(happening));
            case STOPPED -> when(ours || isOfAnyBrand(happening), () -> entry.stop(happening));
        }
    }

    private boolean isOfAnyBrand(Happening one) {
        return one.key().equals(new CallbackKey(key.number(), ""));
    }

    /** A talk that we had with them for another number or brand is an answered contact here. */
    private static void attempted(OwedCall entry, Happening attempt, boolean ours) {
        if (ours) {
            entry.tried(attempt);
        } else if (attempt.said(AttemptResult.HUMAN)) {
            entry.served(attempt);
        }
    }

    private static void when(boolean so, Runnable deed) {
        if (so) {
            deed.run();
        }
    }

    /** Reports of one attempt, or of one talk, are put together first. */
    static List<Happening> inOrder(Collection<Happening> happenings) {
        Map<String, Happening> joined = new LinkedHashMap<>();
        happenings.stream()
                .sorted(ORDER)
                .forEach(one -> joined.merge(name(one), one, Happening::and));
        return joined.values().stream().sorted(ORDER).toList();
    }

    private static String name(Happening one) {
        boolean inParts = one.kind() == Kind.ATTEMPT;
        return one.kind()
                + (inParts
                        ? one.detail(Detail.INTERACTION).orElse(one.reference())
                        : one.reference());
    }

    /** When they and we spoke: what the habits of a customer are learned from. */
    public static List<Instant> talks(Collection<Happening> happenings) {
        return inOrder(happenings).stream()
                .filter(CallbackStory::isTalk)
                .map(Happening::at)
                .toList();
    }

    private static boolean isTalk(Happening one) {
        return one.kind() == Kind.SERVED && !one.reference().startsWith("order:")
                || one.said(AttemptResult.HUMAN);
    }

    /** Whether a call of theirs was going on then. */
    public static boolean isInCall(Collection<Happening> happenings, Instant at) {
        return happenings.stream().anyMatch(one -> one.covers(at));
    }
}
