package teleshop.switchboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** One client of the manager protocol: reads orders, writes answers and events. */
final class Session implements Runnable, Consumer<Packet> {

    private static final int MAX_UNREAD = 200_000;
    private static final String END = "";

    private final Socket socket;
    private final Reception reception;
    private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>(MAX_UNREAD);

    Session(Socket socket, Reception reception) {
        this.socket = socket;
        this.reception = reception;
    }

    @Override
    public void run() {
        var writer = new Thread(this::write, "switchboard-writer");
        writer.start();
        try (socket) {
            outgoing.add("Asterisk Call Manager/11.0.0\r\n");
            read();
        } catch (IOException gone) {
            // the client hung up, as clients do
        } finally {
            reception.leaves(this);
            outgoing.clear();
            outgoing.add(END);
        }
    }

    private void read() throws IOException {
        var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        var orders = new BufferedReader(in);
        for (Optional<Packet> order = Packet.read(orders);
                order.isPresent();
                order = Packet.read(orders)) {
            answer(order.get());
        }
    }

    private void answer(Packet order) {
        String actionId = order.get("ActionID");
        List<Packet> answers = reception.obey(this, order);
        for (Packet packet : answers) {
            boolean ours = !actionId.isEmpty() && !packet.get("Event").equals("FullyBooted");
            accept(ours ? packet.with("ActionID", actionId) : packet);
        }
    }

    @Override
    public void accept(Packet packet) {
        if (!outgoing.offer(packet.text())) {
            close();
        }
    }

    private void write() {
        try (Writer out =
                new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8)) {
            for (String text = outgoing.take(); !text.equals(END); text = outgoing.take()) {
                out.write(text);
                if (outgoing.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException gone) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // what we wanted
        }
    }
}
