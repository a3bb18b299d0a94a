package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines of lost and served callers, played at their times, and what the list makes of them. */
@ExtendWith(OpenShop.class)
class CallbackListIT {

    private static final Random RANDOM = new Random();

    private final Shop shop;
    private final Rest admin;
    private final Rest lead;
    private final LocalDate friday;
    private final String number = number();
    private final List<String> events = new ArrayList<>();

    CallbackListIT(Shop shop) {
        this.shop = shop;
        admin = shop.as("admin");
        lead = shop.as("lead1");
        var now = admin.get("/api/demo/clock").json().getString("now");
        friday =
                OffsetDateTime.parse(now)
                        .toLocalDate()
                        .plusDays(2)
                        .with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    private static String number() {
        return "137%08d".formatted(RANDOM.nextInt(100_000_000));
    }

    /**
     * @param days after the Friday
     */
    private String at(int days, String time) {
        return friday.plusDays(days) + "T" + time + ":00+08:00";
    }

    private CallbackListIT happens(int days, String time, String type, String more) {
        var text =
                "{'at': '%s', 'type': '%s', 'number': '%s'%s}"
                        .formatted(at(days, time), type, number, more.isEmpty() ? "" : ", " + more);
        events.add(text);
        return this;
    }

    private Rest.Answer load(String section, String elements) {
        return admin.post("/api/demo/fixtures", "{'%s': [%s]}".formatted(section, elements));
    }

    private void play() {
        var answer = load("callbackEvents", String.join(",", events));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonArray entries(String query) {
        var answer = lead.get("/api/callbacks?number=" + number + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.list();
    }

    private JsonObject only() {
        var entries = entries("");
        assertThat(entries).hasSize(1);
        return entries.getJsonObject(0);
    }

    private String gate(int days, String time) {
        var path = "/api/callbacks/" + only().getInt("id") + "/gate?at=" + at(days, time);
        var answer = lead.get(path.replace("+", "%2B")).json();
        assertThat(answer.containsKey("reason")).isNotEqualTo(answer.getBoolean("mayDial"));
        return answer.getString("reason", "MAY");
    }

    @Test
    @Row({"S0-10", "S0-13"})
    void who_abandons_thrice_is_one_entry_that_an_answered_call_closes() {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 40, 'spot': 'S1'");
        happens(0, "09:10", "INBOUND", "'result': 'ABANDONED', 'wait_s': 3");
        happens(0, "09:20", "INBOUND", "'result': 'BUSY'").play();
        var entry = only();
        assertThat(entry.getInt("attemptsIn")).isEqualTo(3);
        assertThat(entry.getString("cause")).isEqualTo("ABANDON");
        assertThat(entry.getString("state")).isEqualTo("OPEN");
        assertThat(entry.getString("originSpot")).isEqualTo("S1");
        assertThat(entry.getString("number")).contains("****");
        assertThat(OffsetDateTime.parse(entry.getString("originalQueuedAt")))
                .isEqualTo(OffsetDateTime.parse(at(0, "09:00")));

        happens(0, "09:30", "INBOUND", "'result': 'ANSWERED', 'wait_s': 5, 'talk_s': 200").play();
        assertThat(only().getString("outcome")).isEqualTo("SERVED_ELSEWHERE");
        assertThat(entries("&state=OPEN")).isEmpty();
        assertThat(entries("&state=CLOSED")).hasSize(1);
        play();
        assertThat(only().getInt("attemptsIn")).isEqualTo(3);
    }

    @Test
    @Row({"S1-02", "S0-10"})
    void who_presses_the_key_is_on_the_list_with_the_window_they_asked_for() {
        happens(0, "09:00", "INBOUND", "'result': 'CALLBACK_TAKEN', 'wish': '20:00-21:00'").play();
        assertThat(only().getString("cause")).isEqualTo("QUEUE_CALLBACK");
        assertThat(OffsetDateTime.parse(only().getString("nextAt")))
                .isEqualTo(OffsetDateTime.parse(at(0, "20:00")));
        assertThat(gate(0, "10:30")).isEqualTo("WINDOW");
        assertThat(gate(0, "20:30")).isEqualTo("MAY");
    }

    @Test
    @Row("S0-12")
    void who_was_reached_thrice_at_seven_is_scheduled_at_seven_unless_they_wish_otherwise() {
        happens(-7, "19:05", "ANSWERED_CONTACT", "'talk_s': 60");
        happens(-8, "19:15", "ANSWERED_CONTACT", "'talk_s': 60");
        happens(-9, "19:25", "ANSWERED_CONTACT", "'talk_s': 60");
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 30").play();
        assertThat(OffsetDateTime.parse(only().getString("windowFrom")))
                .isEqualTo(OffsetDateTime.parse(at(0, "19:00")));
        assertThat(OffsetDateTime.parse(only().getString("windowTo")))
                .isEqualTo(OffsetDateTime.parse(at(0, "20:00")));
        assertThat(gate(0, "10:30")).isEqualTo("WINDOW");
        happens(0, "09:30", "INBOUND", "'result': 'ABANDONED', 'wait_s': 9, 'wish': '10:00-11:00'");
        play();
        assertThat(gate(0, "10:30")).isEqualTo("MAY");
    }

    @Test
    @Row({"S0-11", "S0-13"})
    void each_number_that_is_not_dialled_shows_the_rule_that_blocks_it() {
        assertThat(load("holidays", "'" + friday.plusDays(5) + "'").status()).isEqualTo(200);
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60").play();
        assertThat(gate(0, "09:02")).isEqualTo("COOL_DOWN");
        assertThat(gate(0, "09:30")).isEqualTo("WINDOW");
        assertThat(gate(0, "10:30")).isEqualTo("MAY");
        assertThat(gate(0, "13:00")).isEqualTo("HOURS");
        assertThat(gate(5, "10:30")).isEqualTo("HOLIDAY");
        happens(0, "10:30", "ATTEMPT", "'result': 'BUSY'");
        happens(0, "10:40", "ATTEMPT", "'result': 'NO_ANSWER'");
        happens(0, "14:30", "ATTEMPT", "'result': 'MACHINE'").play();
        assertThat(gate(0, "10:35")).isEqualTo("COOL_DOWN");
        assertThat(gate(0, "16:30")).isEqualTo("ATTEMPTS_DAY");
        assertThat(gate(1, "10:30")).isEqualTo("MAY");
        happens(1, "10:00", "SPOT_AIRED", "'spot': 'S9-" + number + "'");
        happens(1, "10:50", "SURGE_END", "'spot': 'S9-" + number + "'").play();
        assertThat(gate(1, "10:30")).isEqualTo("SURGE");
        assertThat(gate(1, "10:55")).isEqualTo("MAY");
        happens(1, "10:56", "ATTEMPT", "'result': 'DROPPED'").play();
        assertThat(gate(3, "14:30")).isEqualTo("DROP_LOCK");
        assertThat(gate(4, "14:30")).isEqualTo("MAY");
        happens(4, "14:40", "DNC", "").play();
        assertThat(gate(4, "15:00")).isEqualTo("STATE");
        assertThat(only().getString("outcome")).isEqualTo("REFUSED_CONTACT");
    }

    @Test
    void who_is_on_the_list_and_abandons_is_listed_and_blocked_and_who_presses_is_called() {
        assertThat(load("doNotCall", "{'number': '" + number + "'}").status()).isEqualTo(200);
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60").play();
        assertThat(only().getString("state")).isEqualTo("OPEN");
        assertThat(gate(0, "10:30")).isEqualTo("DNC");
        happens(0, "09:30", "INBOUND", "'result': 'CALLBACK_TAKEN'").play();
        assertThat(gate(0, "10:30")).isEqualTo("MAY");
    }

    @Test
    @Row("S2-16")
    void who_considers_is_followed_up_by_the_same_agent_at_the_time_that_was_said() {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        happens(
                        0,
                        "10:30",
                        "ATTEMPT",
                        "'result': 'HUMAN', 'talk_s': 90, 'agent': 'agent3',"
                                + " 'disposition': 'CONSIDERING', 'wish': '"
                                + at(2, "15:00")
                                + "'")
                .play();
        var entry = only();
        assertThat(entry.getString("cause")).isEqualTo("AGENT_SCHEDULED");
        assertThat(entry.getString("owner")).isEqualTo("agent3");
        assertThat(OffsetDateTime.parse(entry.getString("nextAt")))
                .isEqualTo(OffsetDateTime.parse(at(2, "15:00")));
        assertThat(gate(2, "14:49")).isEqualTo("WINDOW");
        assertThat(gate(2, "14:50")).isEqualTo("MAY");
        var mine = shop.as("agent3").get("/api/callbacks?owner=agent3&state=OPEN").list();
        assertThat(mine).isNotEmpty();
        happens(2, "15:00", "ATTEMPT", "'result': 'HUMAN', 'disposition': 'ORDER'").play();
        assertThat(only().getString("outcome")).isEqualTo("ORDER");
    }

    @ParameterizedTest
    @CsvSource({"WEB_ORDER, CLOSED", "CHAT_ANSWERED, CLOSED", "CHAT_OFFERED, OPEN"})
    void other_ways_to_be_served_close_it_and_being_offered_one_does_not(
            String type, String state) {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        happens(0, "09:30", type, "").play();
        assertThat(only().getString("state")).isEqualTo(state);
    }

    @Test
    void an_unpaid_order_is_followed_up_and_so_is_each_brand_for_itself() {
        happens(0, "09:00", "ORDER_EXPIRED", "'order': 'SO-" + number + "'").play();
        assertThat(only().getString("cause")).isEqualTo("UNPAID");
        assertThat(gate(0, "10:30")).isEqualTo("CONSENT");
        var consent = "{'customer': '%s', 'version': 'v1', 'at': '%s'}";
        assertThat(load("consents", consent.formatted(number, at(-9, "09:00"))).status())
                .isEqualTo(200);
        assertThat(gate(0, "10:30")).isEqualTo("MAY");
        happens(0, "09:40", "INBOUND", "'brand': 'B', 'result': 'ABANDONED', 'wait_s': 8").play();
        assertThat(entries("&state=OPEN")).hasSize(2);
    }

    @Test
    void another_number_of_the_same_customer_serves_as_well() {
        var other = number();
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60").play();
        var served =
                "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'ANSWERED', 'talk_s': 9}";
        assertThat(load("callbackEvents", served.formatted(at(0, "09:30"), other)).status())
                .isEqualTo(200);
        assertThat(only().getString("state")).isEqualTo("OPEN");
        var customer = "{'name': '%s', 'phones': ['%s', '%s']}";
        assertThat(load("customers", customer.formatted("张" + number, number, other)).status())
                .isEqualTo(200);
        assertThat(only().getString("outcome")).isEqualTo("SERVED_ELSEWHERE");
    }

    @Test
    void the_end_does_not_depend_on_the_order_in_which_events_are_heard() {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        happens(0, "09:10", "INBOUND", "'result': 'ANSWERED', 'talk_s': 60");
        happens(0, "09:20", "INBOUND", "'result': 'CALLBACK_TAKEN', 'wait_s': 100");
        happens(0, "14:00", "ATTEMPT", "'result': 'NO_ANSWER'");
        happens(0, "19:00", "INBOUND", "'result': 'AFTER_HOURS'");
        play();
        var told = shape();
        Collections.shuffle(events, RANDOM);
        var heard = new ArrayList<>(events);
        var another = number();
        for (var event : heard) {
            var moved = event.replace(number, another);
            assertThat(load("callbackEvents", moved).status()).isEqualTo(200);
        }
        var second = lead.get("/api/callbacks?number=" + another).list().toString();
        assertThat(bare(second)).isEqualTo(told);
    }

    private String shape() {
        return bare(entries("").toString());
    }

    private String bare(String list) {
        return list.replaceAll("\"id\":\\d+|\"number\":\"[^\"]*\"|[0-9a-f-]{36}", "");
    }

    @Test
    void a_person_says_when_or_closes_it_with_a_reason_and_another_agent_may_not() {
        var lost = "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'BUSY'}";
        var now = OffsetDateTime.parse(admin.get("/api/demo/clock").json().getString("now"));
        assertThat(load("callbackEvents", lost.formatted(now.minusHours(1), number)).status())
                .isEqualTo(200);
        var path = "/api/callbacks/" + only().getInt("id");
        var eve = shop.as("agent41");
        var when = "{'at': '" + at(1, "15:00") + "'}";
        assertThat(eve.post(path + "/schedule", when).json().getString("owner"))
                .isEqualTo("agent41");
        var adam = shop.as("agent42");
        var close = "{'outcome': 'NOT_INTERESTED', 'reason': 'said so'}";
        assertThat(adam.post(path + "/close", close).status()).isEqualTo(403);
        assertThat(eve.post(path + "/close", "{'outcome': 'ORDER', 'reason': 'x'}").code())
                .isEqualTo("unknown-word");
        assertThat(eve.post(path + "/close", "{'outcome': 'INVALID', 'reason': ' '}").status())
                .isEqualTo(400);
        assertThat(eve.post(path + "/close", close).json().getString("outcome"))
                .isEqualTo("NOT_INTERESTED");
        assertThat(eve.post(path + "/close", close).code()).isEqualTo("callback-closed");
    }

    @Test
    void an_agent_puts_a_customer_on_the_list_at_once_and_only_a_lead_takes_them_off() {
        var eve = shop.as("agent41");
        var refused = "{'number': '" + number + "', 'reason': 'asked not to be called'}";
        var line = eve.post("/api/do-not-call", refused);
        assertThat(line.status()).as(line.body()).isEqualTo(200);
        assertThat(eve.post("/api/do-not-call", refused).json().getInt("id"))
                .isEqualTo(line.json().getInt("id"));
        assertThat(eve.get("/api/do-not-call?number=" + number).list()).isNotEmpty();
        var lift = "/api/do-not-call/" + line.json().getInt("id") + "/lift";
        assertThat(eve.post(lift, "{'reason': 'asked again'}").status()).isEqualTo(403);
        assertThat(lead.post(lift, "{'reason': 'asked again'}").status()).isEqualTo(200);
        var range = "{'number': '1370*', 'reason': 'a block'}";
        assertThat(eve.post("/api/do-not-call", range).code()).isEqualTo("leads-only");
        assertThat(eve.post("/api/do-not-call", "{'number': 'abc', 'reason': 'x'}").status())
                .isEqualTo(400);
    }

    @Test
    @Row({"S0-11", "S1-48"})
    void on_a_legal_holiday_nobody_is_dialled_and_the_days_worked_in_return_are_known() {
        var lost = "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'BUSY'}";
        var national = lost.formatted("2026-10-06T21:00:00+08:00", number);
        assertThat(load("callbackEvents", national).status()).isEqualTo(200);
        assertThat(gateOn("2026-10-07")).isEqualTo("HOLIDAY");
        assertThat(gateOn("2026-10-08")).isEqualTo("MAY");
        var known = lead.get("/api/holidays?from=2026-01-01").body();
        assertThat(known).contains("2026-02-17").doesNotContain("2025-");
        assertThat(noted("2026-10-07", "2026-01-01").getBoolean("workday")).isFalse();
        assertThat(noted("2026-10-10", "2026-01-01").getBoolean("workday")).isTrue();
        assertThat(lead.get("/api/holidays?from=soon").code()).isEqualTo("not-a-day");
    }

    @Test
    @Row({"S0-10", "S0-14"})
    void a_land_line_is_one_number_however_it_is_written_and_may_be_dialled() {
        var line = "85%06d".formatted(RANDOM.nextInt(1_000_000));
        var lost = "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'BUSY'}";
        int minute = 10;
        for (var area : List.of("0519-", "+86 519 ", "0086519", "+86 (0)519", "9 0519")) {
            events.add(lost.formatted(at(0, "09:" + minute++), area + line));
        }
        play();
        var entry = lead.get("/api/callbacks?number=%2B86519" + line).list().getJsonObject(0);
        assertThat(entry.getInt("attemptsIn")).isEqualTo(5);
        var gate = "/api/callbacks/" + entry.getInt("id") + "/gate?at=" + at(0, "10:30");
        assertThat(lead.get(gate.replace("+", "%2B")).json().getBoolean("mayDial")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "Anonymous", "RESTRICTED", ""})
    void who_withholds_their_number_cannot_be_called_back(String withheld) {
        var lost = "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'BUSY'}";
        var answer = load("callbackEvents", lost.formatted(at(0, "09:00"), withheld));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void a_holiday_that_names_no_day_is_the_day_of_the_shop_on_which_it_is_told() {
        events.add("{'at': '" + friday.plusDays(50) + "T16:30:00Z', 'type': 'HOLIDAYS'}");
        happens(50, "21:00", "INBOUND", "'result': 'AFTER_HOURS'").play();
        assertThat(gate(51, "10:30")).isEqualTo("HOLIDAY");
        assertThat(gate(52, "10:30")).isEqualTo("MAY");
    }

    @Test
    @Row("S1-48")
    void who_is_due_on_a_day_that_becomes_a_holiday_is_due_on_the_next_and_back_again() {
        happens(40, "21:00", "INBOUND", "'result': 'AFTER_HOURS'").play();
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(41, "10:00")));
        var event = "'dates': ['" + friday.plusDays(41) + "']";
        events.add("{'at': '" + at(40, "22:00") + "', 'type': 'HOLIDAYS', " + event + "}");
        play();
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(42, "10:00")));
        assertThat(load("holidays", "'" + friday.plusDays(42) + "'").status()).isEqualTo(200);
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(43, "10:00")));
        assertThat(lead.put(holiday(43), "{'name': 'A'}").status()).isEqualTo(200);
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(44, "10:00")));
        for (int day = 43; day > 40; day--) {
            assertThat(lead.send(lead.request(holiday(day)).DELETE()).status()).isEqualTo(200);
            assertThat(due()).isEqualTo(OffsetDateTime.parse(at(day, "10:00")));
        }
    }

    @Test
    @Row("S1-48")
    void who_could_not_be_called_before_it_is_too_late_is_due_on_a_holiday_that_is_struck_out() {
        for (int day = 61; day < 69; day++) {
            assertThat(lead.put(holiday(day), "{'name': 'A'}").status()).isEqualTo(200);
        }
        happens(60, "21:00", "INBOUND", "'result': 'AFTER_HOURS'").play();
        assertThat(only().containsKey("nextAt")).isFalse();
        for (int day = 68; day > 60; day--) {
            var struckOut = lead.send(lead.request(holiday(day)).DELETE());
            assertThat(struckOut.status()).isEqualTo(200);
            if (day < 68) {
                assertThat(due()).isEqualTo(OffsetDateTime.parse(at(day, "10:00")));
            }
        }
    }

    private String holiday(int day) {
        return "/api/holidays/" + friday.plusDays(day);
    }

    private OffsetDateTime due() {
        return OffsetDateTime.parse(only().getString("nextAt"));
    }

    @Test
    void who_is_too_old_once_the_clock_has_jumped_is_off_the_list_at_once() {
        var now = OffsetDateTime.parse(admin.get("/api/demo/clock").json().getString("now"));
        var lost = "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'BUSY'}";
        var weekAgo = now.minusDays(7).plusSeconds(60);
        assertThat(load("callbackEvents", lost.formatted(weekAgo, number)).status()).isEqualTo(200);
        assertThat(only().getString("state")).isEqualTo("OPEN");
        assertThat(admin.post("/api/demo/clock", "{'offsetSeconds': 60}").status()).isEqualTo(200);
        assertThat(only().getString("outcome")).isEqualTo("EXPIRED");
    }

    @Test
    void what_was_lifted_stays_lifted_when_the_same_is_told_again() {
        happens(0, "09:00", "DNC", "");
        happens(0, "09:30", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60").play();
        assertThat(gate(0, "10:30")).isEqualTo("DNC");
        var lines = "/api/do-not-call";
        int id = lead.get(lines + "?number=" + number).list().getJsonObject(0).getInt("id");
        var lift = lines + "/" + id + "/lift";
        assertThat(lead.post(lift, "{'reason': 'asked again'}").status()).isEqualTo(200);
        play();
        assertThat(gate(0, "10:30")).isEqualTo("MAY");
    }

    @Test
    void what_was_said_twice_and_lifted_after_that_stays_lifted_too() {
        happens(-400, "09:00", "DNC", "");
        happens(-400, "09:10", "DNC", "").play();
        var lines = "/api/do-not-call?number=" + number;
        int id = lead.get(lines).list().getJsonObject(0).getInt("id");
        var lift = "/api/do-not-call/" + id + "/lift";
        assertThat(lead.post(lift, "{'reason': 'asked again'}").status()).isEqualTo(200);
        play();
        assertThat(lead.get(lines).list()).isEmpty();
    }

    @Test
    void who_agreed_is_known_by_their_number_however_it_is_written() {
        happens(0, "09:00", "ORDER_EXPIRED", "'order': 'SO-" + number + "'").play();
        var spaced = "+86 " + number.substring(0, 3) + " " + number.substring(3);
        var consent = "{'customer': '%s', 'version': 'v1', 'at': '%s'}";
        var answer = load("consents", consent.formatted(spaced, at(-9, "09:00")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(gate(0, "10:30")).isEqualTo("MAY");
    }

    @Test
    @Row("S0-10")
    void who_tries_in_vain_while_we_speak_with_them_is_owed_no_other_call() {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        var talk = "'result': 'HUMAN', 'talk_s': 300, 'disposition': 'ORDER'";
        happens(0, "10:30", "ATTEMPT", talk);
        happens(0, "10:31", "INBOUND", "'result': 'BUSY'");
        happens(0, "10:32", "INBOUND", "'result': 'ABANDONED', 'wait_s': 9").play();
        assertThat(only().getString("outcome")).isEqualTo("ORDER");
        assertThat(only().getInt("attemptsIn")).isEqualTo(3);
        happens(0, "10:40", "INBOUND", "'result': 'BUSY'").play();
        assertThat(entries("&state=OPEN")).hasSize(1);
    }

    private String gateOn(String day) {
        var path = "/api/callbacks/" + only().getInt("id") + "/gate?at=" + day;
        return lead.get(path + "T10:30:00%2B08:00").json().getString("reason", "MAY");
    }

    private JsonObject noted(String day, String from) {
        return lead.get("/api/holidays?from=" + from).list().getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("date").equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Row("S1-48")
    void a_lead_notes_a_holiday_or_a_day_that_is_worked_and_an_agent_may_not() {
        var path = "/api/holidays/2091-05-06";
        var worked = "{'name': '劳动节', 'workday': true}";
        assertThat(shop.as("agent41").put(path, worked).status()).isEqualTo(403);
        assertThat(lead.put(path, "{'name': '劳动节'}").status()).isEqualTo(200);
        assertThat(noted("2091-05-06", "2091-01-01").getBoolean("workday")).isFalse();
        assertThat(lead.put(path, "{'name': 'May'}").status()).isEqualTo(200);
        assertThat(noted("2091-05-06", "2091-01-01").getString("name")).isEqualTo("May");
        assertThat(lead.put(path, worked).status()).isEqualTo(200);
        assertThat(noted("2091-05-06", "2091-01-01").getBoolean("workday")).isTrue();
        assertThat(lead.send(lead.request(path).DELETE()).status()).isEqualTo(200);
        assertThat(lead.get("/api/holidays?from=2091-01-01").list()).isEmpty();
        assertThat(shop.as("auditor1").get("/api/trail/export").body())
                .contains("2091-05-06 May", "2091-05-06 劳动节");
    }

    @Test
    @Row("S1-35")
    void the_share_of_lost_callers_whom_our_calls_made_buyers_is_told() {
        var numbers = List.of(number(), number(), number(), number());
        var lost =
                "{'at': '%s', 'type': 'INBOUND', 'number': '%s', 'result': 'ABANDONED', 'wait_s': 9}";
        var then = "{'at': '%s', 'type': '%s', 'number': '%s', 'result': '%s'}";
        for (var one : numbers) {
            events.add(lost.formatted(at(-100, "10:00"), one));
        }
        events.add(then.formatted(at(-100, "11:00"), "ATTEMPT", numbers.get(0), "ORDER"));
        events.add(then.formatted(at(-100, "11:00"), "ATTEMPT", numbers.get(1), "NO_ANSWER"));
        events.add(then.formatted(at(-100, "11:00"), "INBOUND", numbers.get(2), "ANSWERED"));
        play();
        var day = friday.minusDays(100);
        var told = lead.get("/api/callbacks/measures?from=" + day + "&to=" + day).json();
        assertThat(told.getInt("lost")).isEqualTo(4);
        assertThat(told.getInt("ordered")).isEqualTo(1);
        assertThat(told.getInt("recoveredBp")).isEqualTo(2_500);
        assertThat(told.getInt("called")).isEqualTo(2);
        assertThat(told.getInt("reached")).isEqualTo(1);
        assertThat(told.getInt("servedElsewhere")).isEqualTo(1);
        assertThat(told.getInt("medianDelaySeconds")).isEqualTo(3_600);
        assertThat(told.getJsonObject("byCause").getInt("ABANDON")).isEqualTo(4);
    }

    @Test
    @Row("S0-13")
    void the_callers_of_a_spot_are_called_when_its_wave_is_over_and_next_day_in_the_windows() {
        var spot = "'spot': 'W-" + number + "'";
        happens(0, "09:00", "SPOT_AIRED", spot);
        happens(0, "09:05", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60, " + spot);
        happens(0, "09:40", "SURGE_END", spot).play();
        assertThat(gate(0, "09:07")).isEqualTo("COOL_DOWN");
        assertThat(gate(0, "09:30")).isEqualTo("SURGE");
        assertThat(gate(0, "09:40")).isEqualTo("MAY");
        assertThat(gate(0, "12:30")).isEqualTo("HOURS");
        assertThat(gate(0, "18:00")).isEqualTo("MAY");
        assertThat(gate(1, "09:30")).isEqualTo("WINDOW");
        assertThat(gate(1, "10:00")).isEqualTo("MAY");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_calls_after_midnight_for_a_spot_of_the_evening_saw_it_the_day_before(boolean inOrder) {
        var spot = "'spot': 'M-" + number + "'";
        happens(20, "23:50", "SPOT_AIRED", spot);
        happens(20, "23:55", "INBOUND", "'result': 'BUSY', 'spot': 'L-" + number + "'");
        happens(21, "00:05", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60, " + spot);
        happens(21, "00:20", "SURGE_END", spot);
        if (!inOrder) {
            Collections.reverse(events);
        }
        play();
        assertThat(gate(21, "09:30")).isEqualTo("WINDOW");
        assertThat(gate(21, "10:00")).isEqualTo("MAY");
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(21, "10:00")));
    }

    @Test
    void who_does_not_pay_for_what_was_on_air_days_ago_is_called_in_the_windows() {
        var spot = "'spot': 'P-" + number + "'";
        happens(23, "18:00", "SPOT_AIRED", spot);
        happens(23, "18:30", "SURGE_END", spot);
        happens(25, "08:00", "ORDER_EXPIRED", "'order': 'SO-" + number + "', " + spot);
        happens(25, "08:10", "INBOUND", "'result': 'BUSY', " + spot).play();
        assertThat(gate(25, "09:30")).isEqualTo("WINDOW");
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(25, "10:00")));
    }

    @ParameterizedTest
    @CsvSource({"CONSIDERING, 1, 10:00", "CALL_LATER, 0, 14:00"})
    @Row("S2-16")
    void who_calls_and_is_not_done_is_called_again_at_a_better_time(
            String said, int days, String time) {
        var talk = "'result': 'ANSWERED', 'talk_s': 60, 'agent': 'agent3', 'disposition': '";
        happens(0, "10:05", "INBOUND", talk + said + "'").play();
        assertThat(only().getString("cause")).isEqualTo("AGENT_SCHEDULED");
        assertThat(gate(0, "10:30")).isEqualTo("COOL_DOWN");
        assertThat(due()).isEqualTo(OffsetDateTime.parse(at(days, time)));
        happens(0, "10:10", "INBOUND", talk + said + "', 'wish': '11:00-12:00'").play();
        assertThat(gateOfOpen(0, "11:00")).isEqualTo("MAY");
    }

    private String gateOfOpen(int days, String time) {
        var path = "/api/callbacks/" + entries("&state=OPEN").getJsonObject(0).getInt("id");
        return lead.get((path + "/gate?at=" + at(days, time)).replace("+", "%2B"))
                .json()
                .getString("reason", "MAY");
    }

    @Test
    void a_number_that_we_dropped_is_locked_for_whatever_else_it_is_owed_in_three_days() {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        happens(0, "10:30", "ATTEMPT", "'result': 'DROPPED'");
        happens(0, "11:00", "INBOUND", "'result': 'ANSWERED', 'talk_s': 60");
        happens(0, "14:00", "INBOUND", "'brand': 'B', 'result': 'ABANDONED', 'wait_s': 60").play();
        var open = entries("&state=OPEN");
        assertThat(open).hasSize(1);
        var path = "/api/callbacks/" + open.getJsonObject(0).getInt("id") + "/gate?at=";
        assertThat(lead.get(path + at(2, "10:15").replace("+", "%2B")).body())
                .contains("DROP_LOCK");
        assertThat(lead.get(path + at(3, "10:30").replace("+", "%2B")).body()).contains("true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_says_twice_that_they_want_no_calls_is_owed_none_whichever_is_heard_first(
            boolean inOrder) {
        happens(0, "09:00", "DNC", "");
        happens(0, "09:30", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        happens(0, "14:00", "DNC", "");
        if (!inOrder) {
            Collections.reverse(events);
        }
        play();
        assertThat(only().getString("outcome")).isEqualTo("REFUSED_CONTACT");
        assertThat(gate(0, "10:30")).isEqualTo("DNC");
        assertThat(gate(0, "14:30")).isEqualTo("STATE");
    }

    @Test
    void a_talk_that_broke_off_is_owed_a_call_until_they_are_served() {
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 60");
        var broken = "'result': 'ANSWERED', 'talk_s': 30, 'endedBy': 'SWITCHBOARD'";
        happens(0, "09:30", "INBOUND", broken).play();
        assertThat(only().getString("state")).isEqualTo("OPEN");
        assertThat(only().getString("cause")).isEqualTo("DISCONNECT_IN_TALK");
        assertThat(only().getInt("attemptsIn")).isEqualTo(2);
        happens(0, "09:40", "CHAT_ANSWERED", "").play();
        assertThat(only().getString("outcome")).isEqualTo("SERVED_ELSEWHERE");
    }

    @Test
    void six_attempts_in_vain_are_the_end_of_it_and_so_are_seven_days() {
        happens(0, "09:00", "INBOUND", "'result': 'BUSY'").play();
        assertThat(gate(6, "19:30")).isEqualTo("MAY");
        assertThat(gate(7, "09:00")).isEqualTo("STATE");
        for (int day = 0; day < 3; day++) {
            happens(day, "10:30", "ATTEMPT", "'result': 'NO_ANSWER'");
            happens(day, "15:00", "ATTEMPT", "'result': 'MACHINE'");
        }
        play();
        assertThat(only().getString("outcome")).isEqualTo("EXHAUSTED");
        assertThat(only().getInt("attemptsOut")).isEqualTo(6);
        assertThat(gate(1, "16:00")).isEqualTo("COOL_DOWN");
        assertThat(gate(2, "15:30")).isEqualTo("STATE");
    }

    @Test
    void a_web_order_before_the_call_closes_nothing_and_one_after_it_does_in_any_order() {
        happens(0, "10:00", "WEB_ORDER", "'order': 'W-" + number + "'");
        happens(0, "09:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 3");
        happens(0, "08:00", "WEB_ORDER", "'order': 'V-" + number + "'").play();
        assertThat(only().getString("outcome")).isEqualTo("SERVED_ELSEWHERE");
        assertThat(only().getString("cause")).isEqualTo("SHORT_ABANDON");
        assertThat(only().getString("closedByInteraction")).isEqualTo("W-" + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'NOISE'| type",
                "'type': 'INBOUND', 'number': 'abc'| number",
                "'type': 'INBOUND'| number",
                "'type': 'INBOUND', 'number': 13700000000| number",
                "'type': 'INBOUND', 'number': {}| number",
                "'type': 'INBOUND', 'number': true| number",
                "'type': 'CUSTOMER', 'number': ['13700000000', 13700000001]| number",
                "'type': 'INBOUND', 'number': '13700000000', 'wait_s': -1| wait_s",
                "'type': 'INBOUND', 'number': '13700000000', 'wish': 'soon'| wish",
                "'type': 'INBOUND', 'number': '13700000000', 'colour': 'red'| colour",
                "'type': 'INBOUND', 'number': '13700000000', 'wait_s': 'long'| wait_s",
                "'type': 'INBOUND', 'number': '13700000000', 'wait_s': 1.5| wait_s",
                "'type': 'INBOUND', 'number': '13700000000', 'wait_s': 4294967301| wait_s",
                "'type': 'INBOUND', 'number': '13700000000', 'talk_s': [1]| talk_s",
                "'type': 'INBOUND', 'number': '13700000000', 'wish': '25:00-26:00'| wish",
                "'type': 'WEB_ORDER', 'number': '13700000000', 'order': '%s'| order",
                "'type': 'INBOUND', 'number': '13700000000', 'spot': '%s'| spot",
                "'type': 'INBOUND', 'number': '13700000000', 'brand': '%s'| brand",
                "'type': 'INBOUND', 'number': '13700000000', 'wish': 7| wish",
                "'type': 'INBOUND', 'number': '13700000000', 'wish': {'form': '09:00'}| wish.form",
                "'type': 'INBOUND', 'number': '13700000000', 'result': 'NOISE'| result",
                "'type': 'INBOUND', 'number': '13700000000', 'result': ['BUSY']| result",
                "'type': 'INBOUND', 'number': '13700000000', 'endedBy': 'CAT'| endedBy",
                "'type': 'INBOUND', 'number': '13700000000', 'disposition': 'SOLD'| disposition",
                "'type': 'ATTEMPT', 'number': '13700000000', 'result': 'NOISE'| result",
                "'type': 'HOLIDAYS', 'dates': 20261120| dates",
                "'type': 'HOLIDAYS', 'dates': ['the day after']| dates",
            })
    void what_is_wrong_in_a_timeline_is_named(String row) {
        var parts = row.formatted("x".repeat(61)).split("\\| ");
        var answer = load("callbackEvents", "{'at': '" + at(0, "09:00") + "', " + parts[0] + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .as(answer.body())
                .isEqualTo("callbackEvents[0]." + parts[1]);
    }
}
