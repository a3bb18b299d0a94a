package teleshop.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The least that a screen pop can take: a number goes over loopback to a thread that looks the
 * customer up by index and sends the card back.
 */
final class Lookup implements AutoCloseable {

    private static final String CARD =
            """
            select c.id, c.name, c.customer_level, a.city
            from customer_phones p
            join customers c on c.id = p.customer_id
            left join customer_addresses a on a.customer_id = c.id and a.position = 0
            where p.phone = ?
            """;

    private final Connection connection;
    private final PreparedStatement query;
    private final ServerSocket door;
    private final Socket caller;
    private final BufferedReader answers;

    Lookup(Database database) throws SQLException, IOException {
        connection = database.connect();
        query = connection.prepareStatement(CARD);
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var clerk = new Thread(this::serve, "bench-lookup");
        clerk.setDaemon(true);
        clerk.start();
        caller = new Socket(door.getInetAddress(), door.getLocalPort());
        caller.setTcpNoDelay(true);
        answers = reader(caller);
    }

    /**
     * @param phone as the table has it
     * @return the time it took
     */
    long nanos(String phone) throws IOException {
        long begin = System.nanoTime();
        write(caller, phone);
        var card = answers.readLine();
        long took = System.nanoTime() - begin;
        if (card == null || card.isEmpty()) {
            throw new IOException("nobody has the number " + phone);
        }
        return took;
    }

    private void serve() {
        try (var socket = door.accept()) {
            socket.setTcpNoDelay(true);
            var numbers = reader(socket);
            for (var phone = numbers.readLine(); phone != null; phone = numbers.readLine()) {
                write(socket, card(phone));
            }
        } catch (IOException | SQLException closed) {
            // the caller hears nothing more and says so
        }
    }

    private String card(String phone) throws SQLException {
        query.setString(1, phone);
        try (var rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) + rows.getString(2) + rows.getString(4) : "";
        }
    }

    private static void write(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException, SQLException {
        caller.close();
        door.close();
        connection.close();
    }
}
