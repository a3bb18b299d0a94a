package teleshop.audit.domain;

import teleshop.order.domain.HoldType;

/**
 * One rule that spoke up.
 *
 * @param rule such as {@code R01}
 * @param stop what hold it asks for; none if it only gives points
 */
public record Hit(String rule, int points, HoldType stop, String reason) {

    static Hit points(String rule, int points, String reason) {
        return new Hit(rule, points, null, reason);
    }

    static Hit hard(String rule, HoldType stop, String reason) {
        return new Hit(rule, 0, stop, reason);
    }

    public boolean isHard() {
        return stop != null;
    }
}
