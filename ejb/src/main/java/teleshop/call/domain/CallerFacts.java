package teleshop.call.domain;

import java.util.Optional;

/**
 * What routing learns of a caller, beside who they are.
 *
 * @param language the one they need; empty for the house's own
 * @param spot what made them call
 */
public record CallerFacts(
        Caller caller, CallerTies ties, CallerNeed need, String language, Optional<String> spot) {

    public static final CallerFacts NONE = of(Caller.UNKNOWN);

    /** One with no ties, who wants to order. */
    public static CallerFacts of(Caller caller) {
        return new CallerFacts(caller, CallerTies.NONE, CallerNeed.ORDER, "", Optional.empty());
    }

    CallerFacts wanting(CallerNeed other) {
        return new CallerFacts(caller, ties, other, language, spot);
    }

    CallerWish wish() {
        return new CallerWish(language, caller.product().map(HotlineProduct::sku).orElse(""));
    }
}
