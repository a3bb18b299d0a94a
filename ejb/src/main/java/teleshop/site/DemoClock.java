package teleshop.site;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import teleshop.kernel.InvalidField;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.kernel.ShopClock;
import teleshop.site.persistence.ClockSettings;

/** Sets the one clock of the shop on a demo day; a restart goes on where it was. */
@Singleton
@Startup
@DependsOn("Migrations")
@RolesAllowed(Roles.ADMIN)
public class DemoClock {

    /** What the clock shows and how fast it runs. */
    public record View(Instant now, int rate) {}

    /** The clock jumped or runs at another rate: whoever waits for a time must look again. */
    public record ClockSet(Instant now, int rate) {}

    private static final int FASTEST = 3600;

    @Inject private ShopClock clock;
    @Inject private ClockSettings settings;
    @Inject private DemoMode demo;
    @Inject private Event<ClockSet> events;

    @PostConstruct
    void resume() {
        if (demo.isOn()) {
            settings.find().ifPresent(clock::follow);
        }
    }

    public View view() {
        refuseOutsideDemo();
        return new View(clock.instant(), clock.rate());
    }

    /**
     * All of it or nothing: the first time on a fresh database to any instant, later only forward.
     *
     * @param jump from what the clock shows to what it is to show
     * @param pace from its rate to the one it is to run at, above 0; 60 lets an hour pass in a
     *     minute
     * @throws InvalidField if it would go back, or run at no such rate
     */
    public View set(UnaryOperator<Instant> jump, IntUnaryOperator pace) {
        refuseOutsideDemo();
        var shown = clock.instant();
        var now = jump.apply(shown);
        int rate = pace.applyAsInt(clock.rate());
        if (settings.find().isPresent() && now.isBefore(shown)) {
            throw new InvalidField("now", "clock-backwards", "the clock only goes forward");
        }
        if (rate <= 0 || rate > FASTEST) {
            throw new InvalidField(
                    "rate", "clock-rate", "rate must be a whole number above 0 and at most 3600");
        }
        return follow(now, rate);
    }

    private View follow(Instant now, int rate) {
        var setting = clock.settingFor(now, rate);
        settings.keep(setting);
        clock.follow(setting);
        events.fire(new ClockSet(now, rate));
        return new View(now, rate);
    }

    private void refuseOutsideDemo() {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
    }
}
