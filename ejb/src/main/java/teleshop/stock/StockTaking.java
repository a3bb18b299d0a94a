package teleshop.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.stock.domain.MoveKind;
import teleshop.stock.domain.Quality;
import teleshop.stock.domain.StockMove;
import teleshop.stock.domain.StockMove.StockPlace;
import teleshop.stock.persistence.StockBalances;

/** Sets how much there is of a product, by a move like any other. */
@ApplicationScoped
class StockTaking {

    @Inject private StockBalances balances;
    @Inject private Clock clock;

    /** The figure that was set last, set again, changes nothing. */
    void makeAvailable(String sku, long wanted) {
        var reference = "fixture " + wanted;
        if (balances.lastCount(sku).filter(reference::equals).isPresent()) {
            return;
        }
        var place = new StockPlace(sku, StockPlace.MAIN, Quality.RESALE);
        balances.open(place);
        long missing = wanted - balances.available().getOrDefault(sku, 0L);
        var move = new StockMove(place, MoveKind.COUNT, missing, 0, reference, clock.instant());
        if (!balances.apply(move)) {
            throw new IllegalStateException("cannot count " + wanted + " of " + sku);
        }
    }
}
