package teleshop.telephony.asterisk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.internal.ManagerConnectionImpl;
import org.asteriskjava.manager.response.ManagerResponse;
import org.asteriskjava.util.SocketConnectionFacade;

/**
 * A session of asterisk-java's that reads by a {@link PacedSocket} and knows when it last heard.
 */
final class PacedConnection extends ManagerConnectionImpl {

    private final Settings settings;
    private final int silenceAfterMillis;
    private volatile PacedSocket socket;
    private volatile long heardAtNanos = System.nanoTime();

    /**
     * @param silenceAfterMillis so long nothing may come in by the socket; 0 for however long
     */
    PacedConnection(Settings settings, int silenceAfterMillis) {
        this.settings = settings;
        this.silenceAfterMillis = silenceAfterMillis;
        setHostname(settings.host());
        setPort(settings.port());
        setUsername(settings.user());
        setPassword(settings.secret());
        setDefaultResponseTimeout(settings.responseTimeoutMillis());
        setDefaultEventTimeout(settings.responseTimeoutMillis());
        setKeepAliveAfterAuthenticationFailure(false);
        registerUserEventClass(MilestoneEvent.class);
    }

    @Override
    protected SocketConnectionFacade createSocket() throws IOException {
        var wire = new Socket();
        wire.setSoTimeout(silenceAfterMillis);
        var address = new InetSocketAddress(settings.host(), settings.port());
        wire.connect(address, settings.connectTimeoutMillis());
        socket = new PacedSocket(wire);
        return socket;
    }

    @Override
    public void dispatchEvent(ManagerEvent event, Integer withinMillis) {
        heardAtNanos = System.nanoTime();
        if (event instanceof MilestoneEvent) {
            socket.passed();
        } else {
            super.dispatchEvent(event, withinMillis);
        }
    }

    @Override
    public void dispatchResponse(ManagerResponse response, Integer withinMillis) {
        heardAtNanos = System.nanoTime();
        super.dispatchResponse(response, withinMillis);
    }

    /** Since the last event or answer came through. */
    long millisOfSilence() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heardAtNanos);
    }
}
