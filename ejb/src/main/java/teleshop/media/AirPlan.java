package teleshop.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.media.domain.Airing;
import teleshop.media.domain.DnisAssignment;
import teleshop.media.persistence.Spots;

/** Plans what goes on air, and which number is shown where. */
@Stateless
@RolesAllowed(Roles.MEDIA)
public class AirPlan {

    @Inject private AirBook book;
    @Inject private Spots spots;

    /** Planned for {@code [from, to)}, the earliest first. */
    @RolesAllowed({Roles.MEDIA, Roles.LEAD})
    public List<Airing> spots(Instant from, Instant to) {
        return spots.within(from, to);
    }

    /** What is told of a known spot takes the place of what was. */
    public void keep(@Valid @NotNull SpotEntry spot) {
        book.keep(spot);
    }

    @RolesAllowed({Roles.MEDIA, Roles.LEAD})
    public List<DnisAssignment> numbers() {
        return book.assignments();
    }

    /**
     * @throws teleshop.kernel.InvalidField if the number is shown elsewhere at that time
     */
    public void keep(@Valid @NotNull DnisEntry number) {
        book.keep(number);
    }
}
