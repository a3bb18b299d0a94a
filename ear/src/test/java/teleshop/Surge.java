package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.RealPbx.Crowd;

/** The 600 callers of a spot, or of several, and what the shop's books say of each of them. */
final class Surge {

    private static final String HOTLINE = "4001";

    /** So late may a caller be whose turn has come. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    private final RealPbx pbx;
    private final Shop shop;
    private final List<Crowd> crowds;

    /** Whose call is over and in the books, found once: they are not read again until the end. */
    private final Set<String> booked = new HashSet<>();

    private Instant begun;

    /**
     * Patience is spread about three seconds as that of people is. How they take a call back is
     * told by their numbers: 0171 picks up.
     */
    Surge(RealPbx pbx, Shop shop, Duration lasts) {
        this(pbx, shop, lasts, 1);
    }

    /**
     * @param spots each has its 600 callers
     */
    Surge(RealPbx pbx, Shop shop, Duration lasts, int spots) {
        this.pbx = pbx;
        this.shop = shop;
        var time = new Time(lasts, spots);
        crowds =
                List.of(
                        time.crowd(5, 80, "01710000001", 300, ""),
                        time.crowd(6, 80, "01711000001", 900, ""),
                        time.crowd(7, 80, "01712000001", 1_600, ""),
                        time.crowd(8, 80, "01713000001", 2_600, ""),
                        time.crowd(9, 80, "01714000001", 4_200, ""),
                        time.crowd(10, 80, "01715000001", 8_400, ""),
                        time.crowd(11, 100, "01716000001", 30_000, "1"),
                        time.crowd(12, 5, "01720000001", 3_000, ""),
                        time.crowd(13, 5, "01730000001", 3_000, ""),
                        time.crowd(14, 5, "01740000001", 3_000, ""),
                        time.crowd(15, 5, "01750000001", 3_000, ""));
    }

    /** How long it lasts, and how many spots bring it. */
    private record Time(Duration lasts, int spots) {

        Crowd crowd(int port, int aSpot, String first, int patienceMillis, String keys) {
            int calls = aSpot * spots;
            return new Crowd(
                    RealPbx.port(port),
                    calls,
                    Math.toIntExact(Math.max(12, calls * 60L / lasts.toSeconds())),
                    first,
                    Duration.ofMillis(patienceMillis),
                    keys);
        }
    }

    int callers() {
        return crowds.stream().mapToInt(Crowd::calls).sum();
    }

    void begins() {
        begun = Instant.now();
        crowds.forEach(crowd -> pbx.call(crowd, HOTLINE));
    }

    /** Somebody is answered, and stays. */
    void hears(String number) {
        crowds.stream()
                .filter(crowd -> crowd.numbers().contains(number))
                .forEach(crowd -> pbx.hears(crowd, number));
    }

    Stream<String> numbers() {
        return crowds.stream().flatMap(crowd -> crowd.numbers().stream());
    }

    /** Those who have dialled by now. */
    List<String> dialled() {
        long millis = Math.max(0, Duration.between(begun.plus(SLACK), Instant.now()).toMillis());
        return crowds.stream()
                .flatMap(crowd -> crowd.numbers().stream().limit(dialled(crowd, millis)))
                .toList();
    }

    private static long dialled(Crowd crowd, long millis) {
        return crowd.perMinute() * millis / 60_000;
    }

    /**
     * Each of them has exactly one call in the books and, if that is over without an answer,
     * exactly one entry on the list.
     */
    void areAccountedFor(List<String> callers, Duration within) {
        clears(callers, within, this::trouble);
    }

    /** Each result with its number of callers, once every call is over and all is owed. */
    Map<String, Integer> settled(Duration within) {
        var callers = numbers().toList();
        clears(callers, within, this::unsettled);
        assertThat(callers).allSatisfy(number -> assertThat(trouble(number)).isEmpty());
        return count(callers.stream().map(number -> calls(number).get(0).getString("result")));
    }

    private void clears(List<String> callers, Duration within, Function<String, String> trouble) {
        var open = new ArrayList<>(callers);
        open.removeAll(booked);
        await().atMost(within)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(
                        () -> {
                            open.removeIf(number -> trouble.apply(number).isEmpty());
                            assertThat(open.stream().map(trouble).toList()).isEmpty();
                        });
    }

    private String unsettled(String number) {
        var trouble = trouble(number);
        return trouble.isEmpty() && !booked.contains(number) ? number + " is not over" : trouble;
    }

    private String trouble(String number) {
        var calls = calls(number);
        if (calls.size() != 1) {
            return number + " has " + calls;
        }
        var call = calls.get(0);
        var trouble = call.containsKey("result") ? debt(number, call) : "";
        if (trouble.isEmpty() && call.containsKey("result")) {
            booked.add(number);
        }
        return trouble;
    }

    private String debt(String number, JsonObject call) {
        var owed = entries(number);
        boolean served = call.getString("result").equals("ANSWERED");
        boolean cutOff =
                owed.size() == 1 && owed.get(0).getString("cause").equals("DISCONNECT_IN_TALK");
        boolean right = served ? owed.isEmpty() || cutOff : owed.size() == 1;
        return right ? "" : number + " is owed " + owed + " after " + call;
    }

    /** Calls that came in over the trunk. */
    private List<JsonObject> calls(String number) {
        return rows("/api/calls?number=" + number).stream()
                .filter(call -> call.getString("direction").equals("IN"))
                .toList();
    }

    List<JsonObject> entries(String number) {
        return rows("/api/callbacks?number=" + number);
    }

    List<JsonObject> rows(String path) {
        return shop.as("lead1").get(path).list().getValuesAs(JsonObject.class);
    }

    static Map<String, Integer> count(Stream<String> words) {
        return words.collect(
                Collectors.toMap(Function.identity(), w -> 1, Integer::sum, TreeMap::new));
    }

    static int sum(Map<String, Integer> results) {
        return results.values().stream().mapToInt(Integer::intValue).sum();
    }
}
