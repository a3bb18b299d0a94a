package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What else a caller is offered, as long as nobody waits for it. */
@ExtendWith(OpenShop.class)
class OfferIT {

    private static final String DECLINED = "{'result': 'DECLINED'}";

    private final Shop shop;
    private Crew crew;
    private Rest eve;

    OfferIT(Shop shop) {
        this.shop = shop;
    }

    private void open(String queue, String dialled) {
        crew = new Crew(shop, queue, dialled);
        crew.plan("LONGEST_IDLE");
        crew.staffed();
        eve = crew.agent("agent27", "INBOUND");
    }

    @BeforeEach
    @AfterEach
    void nobody_is_on_duty() {
        shop.as("lead1").put("/api/floor/agents/agent27", "{'state': 'OFF'}");
    }

    private String talk(String number) {
        var id = crew.dialIn(number, 600);
        Crew.answer(eve, id);
        return id;
    }

    private JsonObject sheet(String callId) {
        var answer = eve.get("/api/calls/" + callId + "/offers");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Rest.Answer say(String callId, String offer, String said) {
        return eve.post("/api/calls/" + callId + "/offers/" + offer, said);
    }

    @Test
    @Row({"S2-04", "S2-05"})
    void who_is_served_well_is_offered_more_and_what_they_declined_not_again() {
        open("GIFT", "4008001005");
        Crew.sit(eve, "1027", "READY");
        var number = Crew.number();
        var id = talk(number);
        var offer = calm(id).getJsonArray("offers").getJsonObject(0);
        assertThat(offer.getString("id")).isEqualTo("NECK-FEET");
        assertThat(offer.getString("sku")).isEqualTo("TV-1008");
        assertThat(offer.getString("sentence")).contains("足浴盆");
        assertThat(sheet(id).getJsonArray("offers").getJsonObject(0)).isEqualTo(offer);
        mustBeAnswered(id);
        var again = talk(number);
        assertThat(sheet(again).getJsonArray("offers")).isEmpty();
        assertThat(sheet(again).getString("why")).isEqualTo("NOTHING_FITS");
        Crew.finish(eve, again);
        var other = talk(Crew.number());
        assertThat(calm(other).getJsonArray("offers")).hasSize(1);
        assertThat(say(other, "NECK-FEET", "{'result': 'ACCEPTED'}").json().getString("sku"))
                .isEqualTo("TV-1008");
        Crew.finish(eve, other);
        crew.over(other);
        assertThat(shop.as("agent28").get("/api/calls/" + other + "/offers").code())
                .isEqualTo("not-your-call");
    }

    /** The caller may have waited for the seat: then the queue comes to rest first. */
    private JsonObject calm(String callId) {
        return await().atMost(Crew.PATIENCE)
                .pollInterval(java.time.Duration.ofMillis(1200))
                .until(
                        () -> {
                            var now = sheet(callId);
                            if (now.getJsonArray("offers").isEmpty()) {
                                later(60);
                            }
                            return now;
                        },
                        now -> !now.getJsonArray("offers").isEmpty());
    }

    private void mustBeAnswered(String id) {
        Crew.ok(eve.post("/api/calls/" + id + "/hangup", "{}"));
        var wrap = eve.post("/api/calls/" + id + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
        assertThat(wrap.code()).isEqualTo("offer-unanswered");
        var maybe = say(id, "NECK-FEET", "{'result': 'MAYBE'}");
        assertThat(maybe.status()).isEqualTo(400);
        assertThat(maybe.body()).contains("\"result\"");
        assertThat(say(id, "TEA-JUICER", DECLINED).status()).isEqualTo(404);
        assertThat(say(id, "NECK-FEET", DECLINED).status()).isEqualTo(200);
        assertThat(say(id, "NECK-FEET", DECLINED).status()).isEqualTo(200);
        assertThat(say(id, "NECK-FEET", "{'result': 'LATER'}").code()).isEqualTo("offer-answered");
        Crew.ok(eve.post("/api/calls/" + id + "/wrap-up", "{'disposition': 'INFO_ONLY'}"));
    }

    @Test
    @Row("S2-05")
    void while_callers_wait_too_long_nothing_is_offered() {
        open("LATE", "4008001008");
        var id = crew.dialIn(Crew.number(), 3_600);
        await().atMost(Crew.PATIENCE)
                .until(() -> crew.lead().get("/api/calls/" + id).json().containsKey("queuedAt"));
        later(60);
        Crew.sit(eve, "1027", "READY");
        Crew.answer(eve, id);
        assertThat(sheet(id).getString("why")).isIn("TIER", "SERVICE_LEVEL");
        await().atMost(Crew.PATIENCE)
                .pollInterval(java.time.Duration.ofMillis(1200))
                .until(
                        () -> {
                            later(30);
                            return sheet(id).getString("why").equals("SERVICE_LEVEL");
                        });
        later(400);
        assertThat(sheet(id).getJsonArray("offers")).hasSize(1);
        Crew.ok(say(id, "FEET-NECK", "{'result': 'LATER'}"));
        Crew.finish(eve, id);
    }

    private void later(int seconds) {
        Crew.ok(crew.admin().post("/api/demo/clock", "{'offsetSeconds': %d}".formatted(seconds)));
    }

    @Test
    @Row("S2-05")
    void a_lead_words_what_is_offered_and_what_is_wrong_is_named() {
        var lead = shop.as("lead1");
        var offer =
                """
                {'sku': 'TV-1002', 'offered': 'TV-1004', 'sentence': '配一盒茶',
                 'validFrom': '2024-01-01T00:00:00+08:00', 'validTo': '2024-02-01T00:00:00+08:00'}\
                """;
        Crew.ok(lead.put("/api/offers/OLD-TEA", offer));
        Crew.ok(lead.put("/api/offers/OLD-TEA", offer));
        assertThat(lead.get("/api/offers").body()).contains("OLD-TEA", "配一盒茶", "CLEAN-WOK");
        assertNamed(lead.put("/api/offers/X", offer.replace("TV-1004", "TV-1")), "offered");
        assertNamed(lead.put("/api/offers/X", offer.replace("TV-1004", "TV-1002")), "offered");
        assertNamed(lead.put("/api/offers/X", offer.replace("2024-02", "2023-02")), "validTo");
        assertNamed(lead.put("/api/offers/X", offer.replace("配一盒茶", " ")), "sentence");
        assertThat(shop.as("agent28").put("/api/offers/X", offer).status()).isEqualTo(403);
    }

    private static void assertNamed(Rest.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .endsWith(field);
    }
}
