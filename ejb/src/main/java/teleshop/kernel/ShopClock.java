package teleshop.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the shop. It follows the wall until demo mode sets it or lets it run faster. Safe
 * for any thread.
 */
public class ShopClock extends Clock {

    /** At {@code wall} it was {@code shop}; since then time runs {@code rate} times as fast. */
    public record Setting(Instant wall, Instant shop, int rate) {

        Instant at(Instant now) {
            var passed = Duration.between(wall, now);
            return shop.plus(passed.multipliedBy(rate));
        }
    }

    private final Clock wall;
    private volatile Setting setting;

    /** For the container's proxy only. */
    protected ShopClock() {
        this(Clock.systemUTC());
    }

    public ShopClock(Clock wall) {
        this.wall = wall;
        this.setting = new Setting(Instant.EPOCH, Instant.EPOCH, 1);
    }

    @Override
    public Instant instant() {
        return setting.at(wall.instant());
    }

    /** When a thing happened, by this clock, that happened at {@code wallTime} by the wall. */
    public Instant at(Instant wallTime) {
        return setting.at(wallTime);
    }

    public int rate() {
        return setting.rate();
    }

    /** Now, by this clock, is {@code shop} and time runs {@code rate} times as fast. */
    public Setting settingFor(Instant shop, int rate) {
        return new Setting(wall.instant(), shop, rate);
    }

    public void follow(Setting setting) {
        this.setting = setting;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
