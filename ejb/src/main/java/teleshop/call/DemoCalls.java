package teleshop.call;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Lets simulated callers dial in on a demo day. */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCalls {

    @Inject private DemoMode demo;

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    /**
     * @return the id of the call
     */
    public String dialIn(@Valid @NotNull DialIn caller) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        try (var switchboard = switchboards.connect()) {
            return switchboard.simulateCaller(
                    caller.caller(), caller.dialledNumber(), caller.patience());
        } catch (SwitchboardDown e) {
            throw new SwitchboardAway();
        } catch (UnsupportedOperationException e) {
            throw new NotSimulated();
        }
    }
}
