package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a day that was loaded as history tie, over the API of the shop that ships. */
@ExtendWith(OpenShop.class)
class StatisticsIT {

    private static final List<String> RESULTS =
            List.of(
                    "answered",
                    "abandoned",
                    "shortAbandoned",
                    "overflowed",
                    "callbackTaken",
                    "busy",
                    "afterHours",
                    "selfServed",
                    "inProgress");

    /** Long before any other test's calls. */
    private static final String DAY = "2025-03-14";

    private static final String SPAN = "from=" + DAY + "&to=" + DAY;

    private final Shop shop;
    private final Rest lead;
    private final Rest admin;

    StatisticsIT(Shop shop) {
        this.shop = shop;
        lead = shop.as("lead1");
        admin = shop.as("admin");
        assertThat(load(day()).status()).isEqualTo(200);
    }

    private Rest.Answer load(String sections) {
        return admin.post("/api/demo/fixtures", sections);
    }

    private static String call(String id, String number, String clock, String rest) {
        return "{'id': 'st-%s', 'number': '%s', 'dnis': '4008009001', 'queue': 'SALES', 'at': '%sT%s+08:00', %s}"
                .formatted(id, number, DAY, clock, rest);
    }

    private static String day() {
        var calls =
                Stream.of(
                                call("1", "13700000001", "10:00:00", answered(10)),
                                call("2", "13700000002", "10:04:59", answered(30)),
                                call("3", "13700000003", "10:05:00", answered(20)),
                                call("4", "13700000004", "10:14:00", lost("ABANDONED", 40)),
                                call("5", "13700000005", "10:16:00", lost("SHORT_ABANDON", 3)),
                                call("6", "13700000006", "10:20:00", lost("OVERFLOWED", 300)),
                                call("7", "13700000007", "10:31:00", lost("CALLBACK_TAKEN", 60)),
                                call("8", "13700000008", "10:45:00", lost("BUSY", 0)),
                                call("9", "13700000009", "23:59:59", lost("AFTER_HOURS", 0)),
                                call("10", "13700000010", "11:00:00", lost("SELF_SERVED", 15)),
                                call("11", "13700000004", "12:00:00", answered(5)),
                                call("12", "", "12:01:00", lost("ABANDONED", 50)))
                        .collect(Collectors.joining(","));
        var orders =
                "{'id': 'st-o1', 'call': 'st-6', 'via': 'CALLBACK', 'callbackAt': '%sT15:00:00+08:00', 'amount': 39800, 'kept': true},"
                                .formatted(DAY)
                        + "{'id': 'st-o2', 'call': 'st-1', 'via': 'INBOUND', 'amount': 19900, 'kept': false}";
        return "{'calls': [%s], 'orders': [%s]}".formatted(calls, orders);
    }

    private static String answered(int wait) {
        return "'answered': true, 'result': 'ANSWERED', 'wait_s': %d, 'talk_s': 100, 'hold_s': 20, 'acw_s': 30"
                .formatted(wait);
    }

    private static String lost(String result, int wait) {
        return "'answered': false, 'result': '%s', 'wait_s': %d".formatted(result, wait);
    }

    private JsonObject calls(int minutes, String by) {
        var answer =
                lead.get("/api/statistics/calls?%s&minutes=%d&by=%s".formatted(SPAN, minutes, by));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static void ties(JsonObject sums) {
        assertThat(RESULTS.stream().mapToInt(sums::getInt).sum()).isEqualTo(sums.getInt("arrived"));
    }

    @ParameterizedTest
    @Row("S0-36")
    @CsvSource({
        "5, queue",
        "15, queue",
        "30, queue",
        "60, queue",
        "15, dnis",
        "60, dnis",
        "5, agent",
        "60, agent"
    })
    void what_arrived_is_the_sum_over_the_results_in_every_interval(int minutes, String by) {
        var report = calls(minutes, by);
        assertThat(report.getJsonObject("total").getInt("arrived")).isEqualTo(12);
        ties(report.getJsonObject("total"));
        var intervals = report.getJsonArray("intervals").getValuesAs(JsonObject.class);
        intervals.forEach(interval -> ties(interval.getJsonObject("calls")));
        assertThat(intervals.stream().mapToInt(i -> i.getJsonObject("calls").getInt("arrived")))
                .satisfies(all -> assertThat(all.stream().mapToInt(n -> n).sum()).isEqualTo(12));
    }

    @Test
    @Row("S0-36")
    void a_call_stands_in_the_interval_in_which_it_arrived() {
        var first = calls(5, "dnis").getJsonArray("intervals").getJsonObject(0);
        assertThat(first.getString("from")).isEqualTo("2025-03-14T02:00:00Z");
        assertThat(first.getString("to")).isEqualTo("2025-03-14T02:05:00Z");
        assertThat(first.getString("name")).isEqualTo("4008009001");
        assertThat(first.getJsonObject("calls").getInt("answered")).isEqualTo(2);
        var quarters =
                calls(15, "queue").getJsonArray("intervals").getValuesAs(JsonObject.class).stream()
                        .map(interval -> interval.getString("from").substring(11, 16))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(quarters)
                .isEqualTo(
                        Set.of("02:00", "02:15", "02:30", "02:45", "03:00", "04:00", "15:45")
                                .stream()
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @Row({"S2-06", "S0-36"})
    void the_rates_follow_from_the_sums() {
        var total = calls(60, "queue").getJsonObject("total");
        assertThat(total.getInt("offered")).isEqualTo(9);
        assertThat(total.getJsonNumber("connectRate").doubleValue()).isEqualTo(50.00);
        assertThat(total.getJsonNumber("serviceLevel").doubleValue()).isEqualTo(37.50);
        assertThat(total.getJsonNumber("serviceLevelOfAnswered").doubleValue()).isEqualTo(75.00);
        assertThat(total.getJsonNumber("abandonment").doubleValue()).isEqualTo(25.00);
        assertThat(total.getJsonNumber("asaSeconds").doubleValue()).isEqualTo(16.25);
        assertThat(total.getJsonNumber("ahtSeconds").doubleValue()).isEqualTo(150.00);
    }

    @Test
    void without_calls_there_is_no_rate() {
        var total =
                lead.get("/api/statistics/calls?from=2024-01-01&to=2024-01-01")
                        .json()
                        .getJsonObject("total");
        assertThat(total.getInt("arrived")).isZero();
        assertThat(total).doesNotContainKeys("serviceLevel", "connectRate", "asaSeconds");
    }

    @Test
    @Row("S1-35")
    void recovered_are_the_orders_from_callbacks_of_the_lost_callers() {
        var lost = lead.get("/api/statistics/lost?" + SPAN).json();
        assertThat(lost.getInt("lostCallers")).isEqualTo(5);
        assertThat(lost.getInt("withheld")).isEqualTo(1);
        assertThat(lost.getInt("recoveredOrders")).isEqualTo(1);
        assertThat(lost.getInt("recoveredAmount")).isEqualTo(39_800);
        assertThat(lost.getJsonNumber("recovered").doubleValue()).isEqualTo(20.00);
        assertThat(lost.getJsonNumber("recoveryRate").doubleValue()).isEqualTo(20.00);
    }

    @Test
    void the_same_history_again_changes_nothing_and_is_marked_in_the_trail() {
        var before = calls(15, "queue");
        assertThat(load(day()).json().getJsonObject("loaded").getInt("calls")).isEqualTo(12);
        assertThat(calls(15, "queue")).isEqualTo(before);
        var trail = shop.as("auditor1").get("/api/trail/export").body();
        assertThat(trail.lines().filter(line -> line.contains("\"st-7\"")))
                .singleElement()
                .asString()
                .contains("\"history\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'colour': 1}]} | calls[0].colour",
                "{'calls': [{'id': 'x', 'at': 'yesterday'}]} | calls[0]",
                "{'calls': [{'at': '2025-03-14T10:00:00+08:00'}]} | id",
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'wait_s': -1}]} | waitSeconds",
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'answered': true, 'result': 'BUSY'}]} | answered",
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'answered': 'soon'}]} | answered",
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'agent': 'agent1'}]} | agent",
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'disposition': 'ORDER'}]} | disposition",
                "{'calls': [{'id': 'x', 'at': '2025-03-14T10:00:00+08:00', 'disposition': 'SOLD'}]} | calls[0].disposition",
                "{'orders': [{'id': 'x', 'call': 'nobody', 'amount': 1}]} | call",
                "{'orders': [{'id': 'x', 'call': 'st-1', 'via': 'CALLBACK', 'amount': 1}]} | callbackAt",
                "{'orders': [{'id': 'x', 'call': 'st-1', 'amount': -1}]} | amount"
            })
    void a_history_that_makes_no_sense_is_refused_by_its_field(String sections, String field) {
        var answer = load(sections);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "calls?minutes=7, minutes",
        "calls?minutes=x, minutes",
        "calls?by=moon, by",
        "calls?from=never, from",
        "calls?from=2025-03-15&to=2025-03-14, to",
        "calls?from=2020-01-01&to=2025-03-14, to",
        "lost?from=2020-01-01&to=2025-03-14, to",
        "lost?from=2025-03-15&to=2025-03-14, to"
    })
    void a_question_that_makes_no_sense_is_refused_by_its_field(String question, String field) {
        var answer = lead.get("/api/statistics/" + question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    @Test
    void a_table_for_spreadsheets_holds_no_formula() {
        var hostile =
                "{'calls': [{'id': 'st-hostile', 'number': '13700000099', 'dnis': '4008009001', 'queue':"
                        + " '=HYPERLINK(1)', 'at': '2025-03-13T10:00:00+08:00', 'answered': false, 'wait_s': 9}]}";
        assertThat(load(hostile).status()).isEqualTo(200);
        var table =
                lead.send(
                        lead.request("/api/statistics/calls?from=2025-03-13&to=2025-03-13")
                                .header("Accept", "text/csv")
                                .GET());
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(table.body()).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
    }
}
