package teleshop.switchboard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The embedded switchboard for demo and tests: speaks Asterisk's manager protocol on loopback, with
 * simulated callers, agents' phones and customers behind it.
 */
public final class SwitchboardProcess implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SwitchboardProcess.class.getName());

    private final ServerSocket server;
    private final Pace pace = new Pace();
    private final Reception reception;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();

    private SwitchboardProcess(Options options) throws IOException {
        InstantSource clock = InstantSource.system();
        var database = new Database(options.database());
        var news = new News(clock);
        var journal = new Journal(database, clock);
        var floor = new Floor(news, journal, pace, clock);
        floor.capacity(options.capacity());
        var people = People.around(floor, news, journal, pace, options);
        var orders = new Orders(floor, people, news);
        new Channels(floor, people).teach(orders);
        new Simulation(people, pace).teach(orders);
        reception = new Reception(options, orders, new Records(database), news);
        new Day(people.callers(), pace, new Random(), options.day()).begin();
        server = new ServerSocket(options.port(), 50, InetAddress.getLoopbackAddress());
    }

    /**
     * @param arguments as on the command line; port 0 takes any free port
     */
    public static SwitchboardProcess start(String... arguments) throws IOException {
        var process = new SwitchboardProcess(Options.of(arguments));
        new Thread(process.pace, "switchboard-people").start();
        new Thread(process::accept, "switchboard-door").start();
        return process;
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                var session = new Session(socket, reception);
                sessions.add(session);
                new Thread(() -> serve(session), "switchboard-session").start();
            }
        } catch (IOException closed) {
            // the day is over
        }
    }

    private void serve(Session session) {
        session.run();
        sessions.remove(session);
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        sessions.forEach(Session::close);
        pace.end();
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "did not close", e);
        }
    }

    /** Runs until SIGTERM. */
    public static void main(String... arguments) throws IOException {
        SwitchboardProcess process = start(arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(process::closeQuietly));
        LOG.log(System.Logger.Level.INFO, "the switchboard is ready on port " + process.port());
    }
}
