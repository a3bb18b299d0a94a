package teleshop.web.wall;

/**
 * One big number.
 *
 * @param number for the trend; null if there is nothing to count yet
 * @param target null if there is none
 * @param unit of the target; blank for a plain count
 */
public record Figure(
        String name, String shown, Long number, Sense sense, Long target, String unit) {

    /** On which side of its target it should be. */
    public enum Sense {
        NONE,
        AT_MOST,
        AT_LEAST
    }

    Figure atMost(long limit) {
        return new Figure(name, shown, number, Sense.AT_MOST, limit, unit);
    }

    Figure atLeast(long limit) {
        return new Figure(name, shown, number, Sense.AT_LEAST, limit, unit);
    }

    /** Missed, met or none: the class of its tile. */
    public String getState() {
        if (number == null || sense == Sense.NONE) {
            return "none";
        }
        boolean met = sense == Sense.AT_MOST ? number <= target : number >= target;
        return met ? "met" : "missed";
    }

    public String getKey() {
        return "wall." + name;
    }

    public String getWish() {
        return sense == Sense.AT_MOST ? "≤" : "≥";
    }
}
