package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asteriskjava.manager.ManagerEventListener;
import org.asteriskjava.manager.event.DialStateEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import teleshop.telephony.PbxEvent;

/**
 * What one scenario put on the wire and what the shop heard of it, ids and times masked. Recorded
 * from the real switchboard into {@code traces/} by {@code -Dtrace.record=true}; every switchboard
 * must give the same.
 */
final class Trace implements ManagerEventListener {

    private static final Path RECORDED = Path.of("src", "test", "resources", "traces");
    private static final Pattern CALL = Pattern.compile("\\b(?:pbx1|demo)-\\d+\\.\\d+");
    private static final Pattern TIME = Pattern.compile(",? ?\\b(?:at|arrivedAt)=[^,\\]]+");

    private final List<String> wire = new CopyOnWriteArrayList<>();

    @Override
    public void onManagerEvent(ManagerEvent event) {
        if (event instanceof TeleshopEvent e) {
            wire.add(
                    "UserEvent What=%s Call=%s Number=%s Dialled=%s Extension=%s Outcome=%s Cause=%s"
                            .formatted(
                                    e.getWhat(),
                                    e.getCall(),
                                    e.getNumber(),
                                    e.getDialled(),
                                    e.getExtension(),
                                    e.getOutcome(),
                                    e.getCause()));
        } else if (event instanceof MixMonitorMuteEvent e) {
            wire.add("MixMonitorMute %s %s".formatted(e.getUniqueId(), e.getState()));
        } else if (event instanceof DialStateEvent e && "call-desk".equals(e.getContext())) {
            wire.add(
                    "DialState %s %s %s"
                            .formatted(e.getUniqueId(), e.getExten(), e.getDialStatus()));
        } else if (event instanceof HangupEvent e && !"Up".equals(e.getChannelStateDesc())) {
            wire.add("Hangup %s %s".formatted(e.getUniqueId(), e.getCause()));
        }
    }

    void holds(String scenario, Collection<PbxEvent> heard, boolean record) {
        Path file = RECORDED.resolve(scenario + ".txt");
        try {
            if (record) {
                record(file, heard);
            }
            String recorded = Files.readString(file);
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(masked(heard)).isEqualTo(recorded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(Path file, Collection<PbxEvent> heard) throws IOException {
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        Files.createDirectories(RECORDED);
        Files.writeString(file, masked(heard));
    }

    /** Events of different calls may overtake each other; those of one may not. */
    private String masked(Collection<PbxEvent> heard) {
        List<String> ids = calls();
        Stream<String> told =
                heard.stream()
                        .filter(e -> !Subject.of(e).isEmpty())
                        .collect(Collectors.groupingBy(e -> mask(Subject.of(e), ids)))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(calls -> calls.getValue().stream())
                        .map(e -> mask(e.toString(), ids));
        return Stream.of(
                        Stream.of("# on the wire"),
                        wire.stream().map(line -> mask(line, ids)),
                        Stream.of("# what the shop hears, call by call"),
                        told)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> calls() {
        List<String> ids = new ArrayList<>();
        for (String line : wire) {
            var matcher = CALL.matcher(line);
            while (matcher.find()) {
                if (!ids.contains(matcher.group())) {
                    ids.add(matcher.group());
                }
            }
        }
        return ids;
    }

    private static String mask(String text, List<String> ids) {
        String masked = TIME.matcher(text).replaceAll("");
        for (int i = 0; i < ids.size(); i++) {
            masked = masked.replaceAll(Pattern.quote(ids.get(i)) + "(?!\\d)", "c" + (i + 1));
        }
        return masked;
    }
}
