package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.call.domain.CallbackEntry;
import teleshop.call.persistence.CallbackEntries;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;

/** Shows who is owed a call. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD})
public class CallbackReading {

    @Inject private CallbackEntries entries;

    /** The latest first. */
    public List<CallbackEntry.View> of(PhoneNumber number) {
        return entries.of(number.value()).stream().map(CallbackEntry::view).toList();
    }
}
