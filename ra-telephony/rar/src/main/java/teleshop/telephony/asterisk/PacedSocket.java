package teleshop.telephony.asterisk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.asteriskjava.util.SocketConnectionFacade;

/**
 * A session's socket that is always read but gives no more than can be taken in: asterisk-java
 * hands events and answers from the thread that reads to the one that tells by a queue of 20,000
 * and drops without a word what does not fit. So a milestone goes into the stream now and then, and
 * while too many of them have not come out again the reader waits, and only takes in.
 */
final class PacedSocket implements SocketConnectionFacade {

    /** One packet makes two events at most, so that 5,000 of the queue's 20,000 are in use. */
    private static final int PACKETS_APART = 500;

    private static final int MILESTONES_AHEAD = 4;
    private static final long PAUSE_NANOS = 1_000_000;
    private static final List<String> MILESTONE = List.of("Event: Milestone", "");

    private final Socket socket;
    private final Intake intake;
    private final Writer writer;
    private final Queue<String> inserted = new ArrayDeque<>();
    private final AtomicInteger ahead = new AtomicInteger();
    private int packets;

    PacedSocket(Socket socket) throws IOException {
        this.socket = socket;
        intake = new Intake(socket.getInputStream());
        writer =
                new BufferedWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public String readLine() throws IOException {
        if (!inserted.isEmpty()) {
            return inserted.remove();
        }
        String line = intake.line();
        if (line != null && line.isEmpty()) {
            betweenPackets();
        }
        return line;
    }

    private void betweenPackets() throws IOException {
        intake.takeAll();
        if (++packets % PACKETS_APART == 0) {
            inserted.addAll(MILESTONE);
            ahead.incrementAndGet();
        }
        while (ahead.get() > MILESTONES_AHEAD) {
            if (socket.isClosed()) {
                throw new IOException("closed while it waited");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            intake.takeAll();
        }
    }

    /** A milestone has come out. */
    void passed() {
        ahead.decrementAndGet();
    }

    @Override
    public void write(String text) throws IOException {
        writer.write(text);
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    @Override
    public boolean isConnected() {
        return socket.isConnected();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    @Override
    public InetAddress getRemoteAddress() {
        return socket.getInetAddress();
    }

    @Override
    public int getRemotePort() {
        return socket.getPort();
    }
}
