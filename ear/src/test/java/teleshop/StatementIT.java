package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Couriers' statements as files, through the front door. */
@ExtendWith(OpenShop.class)
class StatementIT {

    private static final String HEAD =
            "waybill_no,courier,status,status_time,cod_collected,freight,cod_fee,net,statement_no,remark\n";
    private static final String ROW =
            "%s,TESTEX,SIGNED,2026-11-10 12:00:00,398.00,12.00,3.98,382.02,%s,\n";

    private final Shop shop;
    private final Statements statements;

    StatementIT(Shop shop) {
        this.shop = shop;
        this.statements = new Statements(shop);
    }

    @BeforeEach
    void the_courier_is_known() {
        var answer = shop.as("admin").post("/api/demo/fixtures", COURIER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static final String COURIER =
            """
            {'couriers': [{'courier': 'TESTEX', 'contract': {'firstKg': 1200, 'furtherKg': 200,
                'codFeeBp': 100, 'returnFreight': 1000, 'feeVatBp': 600},
              'codProvinces': ['江苏省'], 'prepaidProvinces': ['江苏省'], 'codMaximum': 1000000}]}
            """;

    private static String rows(String statement, String... waybills) {
        return HEAD
                + List.of(waybills).stream()
                        .map(waybill -> ROW.formatted(waybill, statement))
                        .collect(Collectors.joining());
    }

    @Test
    void the_same_file_again_under_another_name_changes_nothing() {
        var file = rows("SAME", "SAME-1");
        long id = send("a.csv", file);
        var view = done(id);
        assertThat(send("a.csv", file)).isEqualTo(id);
        assertThat(send("renamed.csv", file)).isEqualTo(id);
        assertThat(done(id)).isEqualTo(view);
    }

    @Test
    void the_same_file_sent_at_once_is_one_statement() throws Exception {
        var file = rows("ATONCE", "ATONCE-1").getBytes(StandardCharsets.UTF_8);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Long> sending = () -> send("b.csv", file);
            var ids = new HashSet<Long>();
            for (Future<Long> sent :
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> sending).toList())) {
                ids.add(sent.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_same_rows_in_another_file_are_duplicates() {
        done(send("c.csv", rows("TWICE", "TWICE-1", "TWICE-2")));
        var again = done(send("d.csv", rows("TWICE", "TWICE-1", "TWICE-2", "TWICE-3")));
        assertThat(again.getInt("duplicates")).isEqualTo(2);
        assertThat(again.getInt("lines")).isEqualTo(3);
    }

    @Test
    void an_unknown_waybill_is_held() {
        var view = done(send("e.csv", rows("UNKNOWN", "NOBODYS-1")));
        assertThat(view.getString("status")).isEqualTo("RECONCILED");
        assertThat(view.getInt("held")).isEqualTo(1);
        assertThat(codes(view)).containsExactly("D01 NOBODYS-1 0 39800");
    }

    @Test
    void bad_rows_are_kept_with_line_and_reason() {
        var file =
                rows("BAD", "BAD-1")
                        + ROW.formatted("BAD-2", "BAD").replace("398.00", "\"1,398.00\"")
                        + ROW.formatted("BAD-3", "BAD").replace("398.00", "-398.00")
                        + ROW.formatted("BAD-4", "BAD").replace("398.00", "=398+0")
                        + ROW.formatted("BA\0D-5", "BAD")
                        + ROW.formatted("BAD-6", "BAD").replace("2026-11-10", "2036-11-10")
                        + ROW.formatted("BAD-7", "BAD").replace("382.02", "382.03");
        var view = done(send("f.csv", file));
        assertThat(view.getInt("lines")).isEqualTo(7);
        assertThat(rejected(view))
                .containsExactly(
                        "3 bad-amount:cod_collected",
                        "4 negative-amount:cod_collected",
                        "5 bad-amount:cod_collected",
                        "6 control-character:waybill_no",
                        "7 future-date:status_time",
                        "8 net-differs:net");
        assertThat(view.getInt("judged")).isEqualTo(1);
    }

    @Test
    void a_whole_file_is_refused_where_it_cannot_be_trusted() {
        var good = rows("REFUSED", "REFUSED-1");
        assertThat(reason(send("g.csv", good + "TOTAL,,,,398.01,12.00,3.98,382.02,,lines=1\n")))
                .isEqualTo("totals");
        assertThat(reason(send("h.csv", good + "\"REFUSED-2,TESTEX"))).isEqualTo("unclosed-quote");
        assertThat(reason(send("i.csv", good + "REFUSED-2,TESTEX,SIG"))).isEqualTo("cut-off");
        assertThat(reason(send("j.csv", HEAD))).isEqualTo("no-rows");
        assertThat(reason(send("k.csv", "what,is,this\n1,2,3\n"))).isEqualTo("bad-header");
        assertThat(reason(send("l.csv", new byte[0]))).isEqualTo("no-rows");
    }

    @Test
    void a_byte_order_mark_and_chinese_words_are_read() {
        var chinese = rows("CHINESE", "CHINESE-1").replace("SIGNED", "签收");
        var marked = done(send("m.csv", "\uFEFF" + chinese));
        assertThat(marked.getInt("judged")).isEqualTo(1);
        var other = rows("CHINESE", "CHINESE-2").replace("SIGNED", "签收");
        var gb = done(send("n.csv", other.getBytes(Charset.forName("GB18030"))));
        assertThat(gb.getInt("judged")).isEqualTo(1);
    }

    @Test
    void an_unknown_courier_sends_no_statement() {
        assertThat(statements.upload("NOBODY", "o.csv", new byte[] {1}, "finance1").status())
                .isEqualTo(404);
    }

    @Test
    void an_agent_sends_no_statement() {
        var file = rows("AGENT", "AGENT-1").getBytes(StandardCharsets.UTF_8);
        assertThat(statements.upload("TESTEX", "p.csv", file, "agent1").status()).isEqualTo(403);
    }

    @Test
    void a_job_is_started_by_hand_and_remembered() {
        var started = shop.as("finance1").post("/api/jobs/courier-reconciliation", "{}");
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        var path = "/api/jobs/courier-reconciliation/" + started.json().getInt("executionId");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jobStatus(path), Set.of("COMPLETED")::contains);
        assertThat(shop.as("finance1").post("/api/jobs/nonsense", "{}").status()).isEqualTo(404);
        assertThat(shop.as("agent1").get("/api/jobs").status()).isEqualTo(403);
    }

    private String jobStatus(String path) {
        return shop.as("finance1").get(path).json().getString("status");
    }

    private long send(String name, String file) {
        return send(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private long send(String name, byte[] file) {
        return statements.send("TESTEX", name, file);
    }

    private JsonObject done(long id) {
        return statements.done(id);
    }

    private String reason(long id) {
        var view = done(id);
        assertThat(view.getString("status")).isEqualTo("REFUSED");
        assertThat(view.getJsonArray("cases")).isEmpty();
        return view.getString("reason");
    }

    private static List<String> codes(JsonObject view) {
        return view.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(
                        c ->
                                c.getString("code")
                                        + " "
                                        + c.getString("waybill")
                                        + " "
                                        + c.getInt("expected")
                                        + " "
                                        + c.getInt("stated"))
                .toList();
    }

    private static List<String> rejected(JsonObject view) {
        return view.getJsonArray("rejected").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getInt("line") + " " + row.getString("reason"))
                .toList();
    }
}
