package teleshop.telephony.asterisk;

import java.io.IOException;
import java.util.Collection;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.ManagerEventListener;
import org.asteriskjava.manager.SendActionCallback;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.EventGeneratingAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.event.ResponseEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.SwitchboardDown;

/** One session with the switchboard, logged in. */
final class AmiLine implements AutoCloseable {

    private static final String NO_EVENTS = "off";

    private final PacedConnection connection;

    private AmiLine(PacedConnection connection) {
        this.connection = connection;
    }

    /** A session that gives orders and hears nothing. */
    static AmiLine toSpeak(Settings settings) {
        return new AmiLine(new PacedConnection(settings, 0)).loggedIn(NO_EVENTS);
    }

    /** A session that hears all that the switchboard lets through. */
    static AmiLine toHear(Settings settings, ManagerEventListener listener) {
        var line = new AmiLine(new PacedConnection(settings, settings.silenceAfterMillis()));
        line.connection.registerUserEventClass(TeleshopEvent.class);
        line.connection.registerUserEventClass(DbGetTreeResponseEvent.class);
        line.connection.registerUserEventClass(DbGetTreeCompleteEvent.class);
        line.connection.registerUserEventClass(MixMonitorMuteEvent.class);
        line.connection.addEventListener(listener);
        return line.loggedIn(null);
    }

    private AmiLine loggedIn(String eventMask) {
        try {
            connection.login(eventMask);
            return this;
        } catch (IOException | AuthenticationFailedException | TimeoutException e) {
            throw new SwitchboardDown("no session with the switchboard: " + e.getMessage(), e);
        }
    }

    /**
     * @throws OrderRefused if the switchboard says no
     * @throws SwitchboardDown if it says nothing
     */
    ManagerResponse send(ManagerAction action) {
        ManagerResponse response = answer(action);
        if (response instanceof ManagerError) {
            throw new OrderRefused(action.getAction() + ": " + response.getMessage());
        }
        return response;
    }

    private ManagerResponse answer(ManagerAction action) {
        try {
            ManagerResponse response = connection.sendAction(action);
            if (response == null) {
                throw new SwitchboardDown("the link broke during " + action.getAction());
            }
            return response;
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new SwitchboardDown("no answer to " + action.getAction(), e);
        }
    }

    /** Sends and lets the answer go by. */
    void sendAndForget(ManagerAction action) {
        try {
            connection.sendAction(action, (SendActionCallback) null);
        } catch (IOException | IllegalStateException e) {
            throw new SwitchboardDown("cannot send " + action.getAction(), e);
        }
    }

    /**
     * Asks for a sign of life without waiting for it: it comes behind all events before it.
     *
     * @throws SwitchboardDown if nothing at all has come through for so long
     */
    void listen(long silenceAfterMillis) {
        if (connection.millisOfSilence() > silenceAfterMillis) {
            throw new SwitchboardDown("nothing comes through any more");
        }
        sendAndForget(new PingAction());
    }

    Collection<ResponseEvent> list(EventGeneratingAction action) {
        try {
            return connection.sendEventGeneratingAction(action).getEvents();
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new SwitchboardDown("no answer to " + action.getAction(), e);
        }
    }

    boolean stands() {
        return connection.getState() == ManagerConnectionState.CONNECTED;
    }

    @Override
    public void close() {
        try {
            connection.logoff();
        } catch (IllegalStateException alreadyGone) {
            // nothing to take leave of
        }
    }
}
