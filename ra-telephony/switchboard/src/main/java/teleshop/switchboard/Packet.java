package teleshop.switchboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One message of the manager protocol: header lines up to an empty one. */
final class Packet {

    private record Header(String name, String value) {}

    private static final int MAX_HEADERS = 200;

    private final List<Header> headers = new ArrayList<>();

    /**
     * @return empty at the end of the stream
     */
    static Optional<Packet> read(BufferedReader in) throws IOException {
        var packet = new Packet();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty() && !packet.headers.isEmpty()) {
                return Optional.of(packet);
            }
            packet.addLine(line);
        }
        return Optional.empty();
    }

    private void addLine(String line) throws IOException {
        int colon = line.indexOf(':');
        if (colon > 0) {
            with(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        if (headers.size() > MAX_HEADERS) {
            throw new IOException("more than " + MAX_HEADERS + " headers");
        }
    }

    static Packet of(String name, String value) {
        return new Packet().with(name, value);
    }

    Packet with(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    /**
     * @return empty text if there is no such header
     */
    String get(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /**
     * @return the value of a variable set along with the order; empty text if it is not
     */
    String variable(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase("Variable"))
                .flatMap(header -> Stream.of(header.value().split("[,|]")))
                .filter(setting -> setting.startsWith(name + "="))
                .map(setting -> setting.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    String text() {
        var text = new StringBuilder();
        headers.forEach(h -> text.append(h.name()).append(": ").append(h.value()).append("\r\n"));
        return text.append("\r\n").toString();
    }
}
