package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import teleshop.callback.domain.Calendar;
import teleshop.callback.domain.CallbackParameter;
import teleshop.callback.domain.CallbackRules;
import teleshop.callback.domain.DialMode;
import teleshop.callback.persistence.Holidays;
import teleshop.site.ParameterCatalog;
import teleshop.site.Parameters;
import teleshop.site.SiteZone;

/** The house rules of calling back, in force now. */
@ApplicationScoped
public class CallbackHouseRules implements ParameterCatalog {

    /** Habits that are older weigh next to nothing. */
    private static final Period LOOKED_BACK = Period.ofYears(2);

    @Inject private Parameters parameters;
    @Inject private Holidays holidays;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    @Override
    public List<CallbackParameter> parameters() {
        return List.of(CallbackParameter.values());
    }

    CallbackRules rules() {
        var values = parameters.values(parameters());
        return CallbackRules.of(values::get);
    }

    Calendar calendar() {
        var today = LocalDate.now(clock.withZone(site.zone()));
        return Calendar.of(rules(), site.zone(), holidays.since(today.minus(LOOKED_BACK)));
    }

    Instant startOf(LocalDate day) {
        return site.startOf(day);
    }

    DialMode mode() {
        return DialMode.values()[Math.toIntExact(parameters.value(CallbackParameter.MODE))];
    }

    /** So long before the call is due they are told of it. */
    Duration toldAhead() {
        return Duration.ofMinutes(parameters.value(CallbackParameter.TOLD_AHEAD));
    }

    int dropCap() {
        return Math.toIntExact(parameters.value(CallbackParameter.DROP_CAP));
    }

    Duration dropAfter() {
        return Duration.ofMillis(parameters.value(CallbackParameter.DROP_AFTER));
    }

    boolean isBritish() {
        return parameters.value(CallbackParameter.DROP_FORMULA) == 1;
    }

    Duration dropWindow() {
        return Duration.ofDays(parameters.value(CallbackParameter.DROP_WINDOW));
    }

    Duration ringFor() {
        return Duration.ofSeconds(parameters.value(CallbackParameter.RING));
    }
}
