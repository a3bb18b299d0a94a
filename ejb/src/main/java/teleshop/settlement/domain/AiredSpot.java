package teleshop.settlement.domain;

import java.time.LocalDate;
import teleshop.kernel.Money;
import teleshop.supplier.domain.Airtime;

/**
 * A spot that advertised a supplier's goods.
 *
 * @param seconds aired
 * @param airtime as agreed on the day it was aired
 */
public record AiredSpot(
        String spot, LocalDate on, int seconds, Money cost, boolean aired, Airtime airtime) {

    Money share() {
        return aired ? airtime.of(seconds, cost) : Money.ZERO;
    }
}
