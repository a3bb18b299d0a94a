package teleshop.stock;

import static teleshop.stock.domain.MoveKind.ISSUE;
import static teleshop.stock.domain.MoveKind.RELEASE;
import static teleshop.stock.domain.MoveKind.RESERVE;
import static teleshop.stock.domain.MoveKind.RETURN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import teleshop.stock.domain.MoveKind;
import teleshop.stock.domain.Quality;
import teleshop.stock.domain.StockLine;
import teleshop.stock.domain.StockMove;
import teleshop.stock.domain.StockMove.StockPlace;
import teleshop.stock.persistence.StockBalances;

/**
 * Promises goods to a reference, such as an order, and moves them with it; always a part of the
 * transaction of the order.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Reservations {

    @Inject private StockBalances balances;
    @Inject private Clock clock;

    /**
     * All or nothing.
     *
     * @return the SKU of which there is not enough; empty if all is reserved
     */
    public Optional<String> reserve(String reference, List<StockLine> lines) {
        var sorted = lines.stream().sorted(Comparator.comparing(StockLine::sku)).toList();
        for (var line : sorted) {
            if (!reserved(reference, line)) {
                release(reference);
                return Optional.of(line.sku());
            }
        }
        return Optional.empty();
    }

    private boolean reserved(String reference, StockLine line) {
        return balances.warehousesWith(line.sku(), line.quantity()).stream()
                .map(warehouse -> new StockPlace(line.sku(), warehouse, Quality.RESALE))
                .anyMatch(place -> moved(place, RESERVE, 0, line.quantity(), reference));
    }

    /** Whatever is still reserved for it; again changes nothing. */
    public void release(String reference) {
        balances.reservedFor(reference)
                .forEach(open -> move(open.place(), RELEASE, 0, -open.quantity(), reference));
    }

    /** What is reserved leaves the house; again changes nothing. */
    public void issue(String reference) {
        balances.reservedFor(reference)
                .forEach(
                        open -> {
                            long out = -open.quantity();
                            move(open.place(), ISSUE, out, out, reference);
                        });
    }

    /** What is out for it comes back; again changes nothing. */
    public void receive(String reference, Quality quality) {
        balances.outFor(reference)
                .forEach(
                        open -> {
                            var place = open.place().as(quality);
                            balances.open(place);
                            move(place, RETURN, open.quantity(), 0, reference);
                        });
    }

    /** So much of what is out for it comes back; never more than is out. */
    public void receive(String reference, List<StockLine> lines, Quality quality) {
        lines.forEach(line -> receive(reference, line, quality));
    }

    private void receive(String reference, StockLine line, Quality quality) {
        long left = line.quantity();
        for (var open : balances.outFor(reference)) {
            long back = open.place().sku().equals(line.sku()) ? Math.min(left, open.quantity()) : 0;
            if (back > 0) {
                var place = open.place().as(quality);
                balances.open(place);
                move(place, RETURN, back, 0, reference);
                left -= back;
            }
        }
    }

    /** Where what is reserved for it lies: the warehouse by SKU. */
    public Map<String, String> warehouses(String reference) {
        return balances.reservedFor(reference).stream()
                .map(StockBalances.Open::place)
                .collect(Collectors.toMap(StockPlace::sku, StockPlace::warehouse, (a, b) -> a));
    }

    private void move(StockPlace place, MoveKind kind, long onHand, long reserved, String of) {
        if (!moved(place, kind, onHand, reserved, of)) {
            throw new IllegalStateException(
                    "the balance of " + place + " is not what its moves say");
        }
    }

    private boolean moved(StockPlace place, MoveKind kind, long onHand, long reserved, String of) {
        return balances.apply(new StockMove(place, kind, onHand, reserved, of, clock.instant()));
    }
}
