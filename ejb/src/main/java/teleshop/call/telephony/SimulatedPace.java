package teleshop.call.telephony;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import teleshop.call.domain.LinkStood;
import teleshop.site.DemoClock.ClockSet;
import teleshop.site.DemoMode;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Simulated people live as fast as the shop's clock runs. */
@ApplicationScoped
public class SimulatedPace {

    private static final System.Logger LOG = System.getLogger(SimulatedPace.class.getName());

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    @Inject private DemoMode demo;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockSet event) {
        live(event.rate());
    }

    void on(@Observes LinkStood event) {
        if (demo.isOn()) {
            live(event.rate());
        }
    }

    private void live(int rate) {
        try (var switchboard = switchboards.connect()) {
            switchboard.simulationRate(rate);
        } catch (SwitchboardDown | UnsupportedOperationException e) {
            LOG.log(INFO, "the switchboard's people keep their pace: " + e.getMessage());
        }
    }
}
