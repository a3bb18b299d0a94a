package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import teleshop.insight.domain.ResponseSpeed;
import teleshop.insight.domain.ResponseSpeed.Channel;
import teleshop.insight.persistence.FirstWords;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/** Tells by channel how soon callers heard from us. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class ResponseTimes {

    @Inject private FirstWords firstWords;

    /** Of those who called in {@code [from, to)}; one of each channel. */
    public List<ResponseSpeed> report(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new InvalidField("to", "empty-span", "ends before it begins: to " + to);
        }
        return Arrays.stream(Channel.values()).map(c -> firstWords.of(c, from, to)).toList();
    }
}
