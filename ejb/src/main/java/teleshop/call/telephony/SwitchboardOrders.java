package teleshop.call.telephony;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.CallFloor;
import teleshop.call.HouseRules;
import teleshop.call.domain.FactBooked;
import teleshop.call.domain.PbxOrder;
import teleshop.call.domain.PbxOrder.Verb;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Passes the floor's orders on to the switchboard. */
@ApplicationScoped
public class SwitchboardOrders {

    private static final System.Logger LOG = System.getLogger(SwitchboardOrders.class.getName());

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    @Inject private CallFloor floor;
    @Inject private HouseRules rules;
    @Inject private Clock clock;

    void on(@Observes PbxOrder order) {
        try (var switchboard = switchboards.connect()) {
            give(order, switchboard);
        } catch (OrderRefused e) {
            refused(order);
        } catch (SwitchboardDown e) {
            LOG.log(WARNING, "not carried out: " + order + ": " + e.getMessage());
            undone(order);
        }
    }

    private void give(PbxOrder order, Switchboard switchboard) {
        switch (order.verb()) {
            case RING -> switchboard.ring(order.callId(), order.extension(), rules.ringFor());
            case BRIDGE -> switchboard.bridge(order.callId(), order.extension());
            case HANG_UP -> switchboard.hangUp(order.callId());
            case SEAT -> switchboard.seat(order.extension());
            case UNSEAT -> switchboard.unseat(order.extension());
        }
    }

    /** The caller is gone; the news of it are on their way. A seat that stands is none. */
    private void refused(PbxOrder order) {
        if (order.verb() == Verb.RING || order.verb() == Verb.BRIDGE) {
            floor.alter(verbs -> verbs.news().vanished(order.callId(), clock.instant()));
        }
    }

    private void undone(PbxOrder order) {
        if (order.verb() == Verb.RING || order.verb() == Verb.BRIDGE) {
            floor.alter(verbs -> verbs.news().notOffered(order.callId(), clock.instant()));
        }
    }

    /** Strikes the caller from the journal; if that fails, the next resync tells of them again. */
    void on(@Observes FactBooked booked) {
        if (booked.over()) {
            strike(booked.fact().callId());
        }
    }

    private void strike(String callId) {
        try (var switchboard = switchboards.connect()) {
            switchboard.acknowledge(callId);
        } catch (SwitchboardDown e) {
            LOG.log(WARNING, "not struck: " + callId + ": " + e.getMessage());
        }
    }
}
