package teleshop.media;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.media.domain.Airing;
import teleshop.media.domain.AttributionPolicy;
import teleshop.media.domain.Spot;
import teleshop.media.persistence.Spots;

/** What is on air, was and will be: for the shop's rooms, not for screens. */
@Stateless
@PermitAll
public class OnAir {

    private static final Duration LONGEST_WINDOW = Duration.ofMinutes(120);

    @Inject private Spots spots;

    /** Which spot made somebody dial the number; empty if none that is known. */
    public Optional<String> spotOf(String number, Instant call) {
        var candidates = spots.of(number, call.minus(LONGEST_WINDOW), call);
        return AttributionPolicy.ofTheHouse().heaviest(candidates, call).map(Airing::id);
    }

    /** When a spot was on air, or will be as far as is known; empty if it never is. */
    public Optional<Instant> airedAt(String spot) {
        return spots.find(spot).map(Spot::airing).flatMap(Airing::callsFrom);
    }

    /** Those planned for {@code [from, to)}, whatever becomes of them, the earliest first. */
    public List<Airing> planned(Instant from, Instant to) {
        return spots.within(from, to);
    }
}
