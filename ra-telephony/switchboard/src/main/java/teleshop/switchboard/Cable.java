package teleshop.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The wire between a shop and its switchboard on loopback, for tests: it fails in any way a wire
 * can, and is mended.
 */
public final class Cable implements AutoCloseable {

    /** How it fails. */
    public enum Fault {
        /** Both ends are told that it is over, and whoever calls again is turned away. */
        FIN,

        /** Both ends find the line broken, and whoever calls again, too. */
        RST,

        /** Takes everything and lets nothing through, as a dead router does. */
        SILENCE,

        /** Takes nothing more: what is sent piles up, and arrives when it is mended. */
        FREEZE
    }

    private final ServerSocket plug;
    private final int to;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private Fault fault;
    private boolean lossy;

    /** A sound one. */
    public Cable(int to) throws IOException {
        this.to = to;
        plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return plug.getLocalPort();
    }

    public synchronized void fail(Fault how) {
        fault = how;
        if (how == Fault.FIN || how == Fault.RST) {
            breakAll(how);
        }
        notifyAll();
    }

    /** Who lost a byte meanwhile finds the line broken. */
    public synchronized void mend() {
        fault = null;
        if (lossy) {
            lossy = false;
            breakAll(Fault.RST);
        }
        notifyAll();
    }

    private void breakAll(Fault how) {
        ends.forEach(end -> close(end, how));
        ends.clear();
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                connect(plug.accept());
            } catch (IOException closed) {
                // broken, or over
            }
        }
    }

    private synchronized void connect(Socket near) throws IOException {
        if (fault == Fault.FIN || fault == Fault.RST) {
            close(near, fault);
            return;
        }
        ends.add(near);
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), to);
            ends.add(far);
            start(() -> pump(near, far));
            start(() -> pump(far, near));
        } catch (IOException nobodyThere) {
            close(near, Fault.FIN);
        }
    }

    private void pump(Socket from, Socket into) {
        byte[] buffer = new byte[8192];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                if (letsThrough()) {
                    into.getOutputStream().write(buffer, 0, n);
                }
            }
        } catch (IOException gone) {
            // broken
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(from, Fault.FIN);
            close(into, Fault.FIN);
        }
    }

    /** Returns when it is not frozen. */
    private synchronized boolean letsThrough() throws InterruptedException {
        while (fault == Fault.FREEZE) {
            wait();
        }
        lossy |= fault == Fault.SILENCE;
        return fault != Fault.SILENCE;
    }

    private static void close(Socket socket, Fault how) {
        try {
            if (how == Fault.RST) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException alreadyClosed) {
            // what we wanted
        }
    }

    @Override
    public void close() {
        fail(Fault.FIN);
        try {
            plug.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
