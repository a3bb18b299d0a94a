package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.WorthPolicy;
import teleshop.catalog.Hotlines;
import teleshop.catalog.PriceList;

/** What a callback is likely to bring, by the product of its hotline. */
@ApplicationScoped
class CallbackWorth {

    @Inject private Hotlines hotlines;
    @Inject private PriceList products;

    long of(CallbackEntry.View entry) {
        var price =
                hotlines.of(entry.hotline())
                        .flatMap(hotline -> products.find(hotline.sku()))
                        .map(terms -> terms.price())
                        .orElse(WorthPolicy.USUAL_PRICE);
        return WorthPolicy.worth(price, entry.cause(), entry.attemptsOut()).minor();
    }
}
