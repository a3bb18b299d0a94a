package teleshop.call.domain;

/**
 * What a caller would like; empty where it does not matter.
 *
 * @param product the one shown under the number that was dialled
 */
public record CallerWish(String language, String product) {

    public static final CallerWish NONE = new CallerWish("", "");
}
