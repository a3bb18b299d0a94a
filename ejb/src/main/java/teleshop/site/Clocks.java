package teleshop.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import teleshop.kernel.ShopClock;

/** The one place that reads the wall clock; everyone else injects {@link Clock}. */
@Dependent
class Clocks {

    @Produces
    @ApplicationScoped
    ShopClock clock() {
        return new ShopClock(Clock.systemUTC());
    }
}
