package teleshop.telephony.asterisk;

import java.net.InetAddress;
import org.asteriskjava.util.SocketConnectionFacade;

/** Takes down what would go over the wire. */
final class Paper implements SocketConnectionFacade {

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    @Override
    public void write(String s) {
        text.append(s);
    }

    @Override
    public String readLine() {
        return null;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public InetAddress getLocalAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public int getLocalPort() {
        return 0;
    }

    @Override
    public InetAddress getRemoteAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public int getRemotePort() {
        return 0;
    }
}
