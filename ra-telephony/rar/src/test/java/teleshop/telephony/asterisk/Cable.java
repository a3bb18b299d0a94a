package teleshop.telephony.asterisk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The wire between the shop and the switchboard, which can be cut, frozen and mended. */
final class Cable implements AutoCloseable {

    private final ServerSocket plug;
    private final int to;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private volatile boolean cut;
    private volatile boolean frozen;

    Cable(int to) throws IOException {
        this.to = to;
        plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        new Thread(this::accept, "cable").start();
    }

    int port() {
        return plug.getLocalPort();
    }

    void cut() {
        cut = true;
        ends.forEach(Cable::close);
        ends.clear();
    }

    /** Takes everything and lets nothing through, as a dead router does. */
    void freeze() {
        frozen = true;
    }

    void mend() {
        cut = false;
        frozen = false;
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                connect(plug.accept());
            } catch (IOException closed) {
                // cut, or over
            }
        }
    }

    private void connect(Socket near) throws IOException {
        ends.add(near);
        if (cut) {
            close(near);
            return;
        }
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), to);
            ends.add(far);
            new Thread(() -> pump(near, far), "cable").start();
            new Thread(() -> pump(far, near), "cable").start();
        } catch (IOException nobodyThere) {
            close(near);
        }
    }

    private void pump(Socket from, Socket into) {
        byte[] buffer = new byte[8192];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                if (!frozen) {
                    into.getOutputStream().write(buffer, 0, n);
                }
            }
        } catch (IOException gone) {
            // cut
        } finally {
            close(from);
            close(into);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // what we wanted
        }
    }

    @Override
    public void close() {
        cut();
        try {
            plug.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
