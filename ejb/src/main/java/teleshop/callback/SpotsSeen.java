package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.persistence.Surges;
import teleshop.media.OnAir;

/** Knows when the spots were on air that made people call. */
@ApplicationScoped
class SpotsSeen {

    @Inject private OnAir onAir;
    @Inject private Surges surges;

    /** With the time of its spot, as far as that is known. */
    Happening dated(Happening happening) {
        return happening
                .detail(Detail.SPOT)
                .flatMap(spot -> airedAt(spot, happening.startedAt()))
                .map(aired -> happening.with(Detail.AIRED, aired.toString()))
                .orElse(happening);
    }

    private Optional<Instant> airedAt(String spot, Instant call) {
        return onAir.airedAt(spot)
                .filter(aired -> !aired.isAfter(call))
                .or(() -> surges.airedBy(spot, call));
    }
}
