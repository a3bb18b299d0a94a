package teleshop;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Agents who answer whatever rings and talk for a set time with each caller; a customer who is
 * called back wants nothing and says so at once.
 */
final class SurgeCrew implements AutoCloseable {

    private static final int FIRST_EXTENSION = 1000;
    private static final int HANDS = 20;
    private static final int LOOKS_EVERY_MILLIS = 250;
    private static final int GONE = 409;
    private static final String WAS_TOLD = "{'disposition': 'INFO_ONLY'}";
    private static final String WANTS_NOTHING =
            "{'disposition': 'NOT_INTERESTED', 'noSaleReason': 'NO_NEED'}";

    private final Shop shop;
    private final Duration handling;
    private final Consumer<String> answered;
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> talking = new ConcurrentHashMap<>();
    private final ScheduledExecutorService desks = Executors.newScheduledThreadPool(HANDS);

    /**
     * @param answered told the number of a caller who is
     */
    SurgeCrew(Shop shop, Duration handling, Consumer<String> answered) {
        this.shop = shop;
        this.handling = handling;
        this.answered = answered;
    }

    /** The agents 1 to n sit down at their extensions and are ready. */
    void sitDown(int agents) {
        IntStream.rangeClosed(1, agents)
                .forEach(
                        n ->
                                await().atMost(Duration.ofSeconds(30))
                                        .until(() -> seat(n).status() == 200));
        IntStream.rangeClosed(1, agents)
                .forEach(
                        n ->
                                desks.scheduleWithFixedDelay(
                                        () -> look(n),
                                        0,
                                        LOOKS_EVERY_MILLIS,
                                        TimeUnit.MILLISECONDS));
    }

    private Rest.Answer seat(int n) {
        var seat = "{'extension': '%d', 'state': 'READY'}".formatted(FIRST_EXTENSION + n);
        return shop.as("agent" + n).put("/api/agents/me", seat);
    }

    /** Callers who came to talk to somebody. */
    long served() {
        return served.stream().filter(SurgeCrew::cameIn).count();
    }

    /** Customers who were called and talked to somebody. */
    long reached() {
        return served.size() - served();
    }

    private static boolean cameIn(String callId) {
        return !callId.startsWith("cb-");
    }

    private void look(int n) {
        try {
            var agent = shop.as("agent" + n);
            var desk = agent.get("/api/agents/me");
            if (desk.status() == 200) {
                act(n, agent, desk.json());
            }
        } catch (UncheckedIOException away) {
            // the shop is; they look again
        }
    }

    private void act(int n, Rest agent, JsonObject desk) {
        var call = desk.containsKey("call") ? desk.getJsonObject("call") : null;
        switch (desk.getString("state")) {
            case "READY", "DIALLING" -> {}
            case "RINGING" -> answer(agent, call);
            case "TALKING" -> talk(agent, call);
            case "WRAP_UP" -> wrapUp(agent, call);
            default -> seat(n);
        }
    }

    private void answer(Rest agent, JsonObject call) {
        if (call != null && agent.post(path(call, "answer"), "{}").status() == 200) {
            talks(call);
        }
    }

    private void talk(Rest agent, JsonObject call) {
        if (call != null && talks(call).plus(lasts(call)).isBefore(Instant.now())) {
            agent.post(path(call, "hangup"), "{}");
        }
    }

    private Duration lasts(JsonObject call) {
        return cameIn(call.getString("callId")) ? handling : Duration.ZERO;
    }

    private Instant talks(JsonObject call) {
        return talking.computeIfAbsent(call.getString("callId"), id -> begins(id, call));
    }

    private Instant begins(String callId, JsonObject call) {
        served.add(callId);
        if (cameIn(callId)) {
            answered.accept(call.getString("callerNumber"));
        }
        return Instant.now();
    }

    private void wrapUp(Rest agent, JsonObject call) {
        if (call != null) {
            talks(call);
            var said = cameIn(call.getString("callId")) ? WAS_TOLD : WANTS_NOTHING;
            var answer = agent.post(path(call, "wrap-up"), said);
            if (answer.status() != GONE && answer.status() != 200) {
                refusals.add(answer.body());
            }
        }
    }

    /** What was wrong with the wrap-up of a talk; nothing ought to be. */
    Set<String> refusals() {
        return refusals;
    }

    private static String path(JsonObject call, String deed) {
        return "/api/calls/" + call.getString("callId") + "/" + deed;
    }

    @Override
    public void close() {
        desks.shutdownNow();
    }
}
