package teleshop.audit.domain;

import teleshop.kernel.Folded;

/**
 * One entry of a list that the rules read.
 *
 * @param entry folded, so that two ways of writing it are one
 */
public record ListEntry(List list, Kind kind, String entry) {

    /** The lists. */
    public enum List {
        DENY,
        STAFF,
        PRANK,
        LANDMARK
    }

    /** What an entry is. */
    public enum Kind {
        PHONE,
        ADDRESS,
        NAME_ADDRESS,
        EMAIL,
        CARD_TOKEN,
        WORD
    }

    public static ListEntry of(List list, Kind kind, String text) {
        return new ListEntry(list, kind, Folded.of(text));
    }
}
