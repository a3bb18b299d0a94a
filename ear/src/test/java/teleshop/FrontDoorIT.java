package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OpenShop.class)
class FrontDoorIT {

    private final Shop shop;

    FrontDoorIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void health_is_told_to_anyone() throws Exception {
        assertThat(stranger("/api/health").statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_is_closed_to_a_stranger() throws Exception {
        var answer = stranger("/api/demo/clock");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
    }

    @Test
    void a_page_sends_a_stranger_to_sign_in() throws Exception {
        var answer = stranger("/index.xhtml");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/sign-in.xhtml"));
    }

    @Test
    void an_agent_may_not_set_the_clock() {
        var answer = shop.as("agent1").get("/api/demo/clock");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("forbidden");
    }

    @Test
    void the_clock_goes_forward_only() {
        var admin = shop.as("admin");
        assertThat(admin.post("/api/demo/clock", "{'offsetSeconds': 1}").status()).isEqualTo(200);
        var answer = admin.post("/api/demo/clock", "{'now': '2001-01-01T00:00:00Z'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("clock-backwards");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'offsetSeconds': 9000000000000000000}| offsetSeconds",
                "{'offsetSeconds': 90000000000000000000}| offsetSeconds",
                "{'offsetSeconds': -1}| offsetSeconds",
                "{'offsetSeconds': 3600, 'rate': 0}| rate",
                "{'rate': 4294967297}| rate",
                "{'now': '+12000-01-01T00:00:00Z'}| now",
            })
    void a_clock_that_cannot_be_set_so_stays_as_it_is(String body, String field) {
        var admin = shop.as("admin");
        var before = OffsetDateTime.parse(admin.get("/api/demo/clock").json().getString("now"));
        var answer = admin.post("/api/demo/clock", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        var after = OffsetDateTime.parse(admin.get("/api/demo/clock").json().getString("now"));
        assertThat(after).isBefore(before.plusMinutes(30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'params': []}| params",
                "{'params': null}| params",
                "{'params': {'callbackAttempts': 90000000000000000000}}| params.callbackAttempts",
                "{'holidays': [{}]}| holidays[0].dates",
                "{'holidays': [{'dates': [null]}]}| holidays[0]",
                "{'holidays': ['2026-01-01 and so on']}| holidays[0]",
                "{'doNotCall': ['137', 'abc']}| doNotCall[1].number",
                "{'consents': [{'customer': '无此人', 'version': '1', 'at': '2026-01-01T00:00Z'}]}"
                        + "| consents[0].customer",
                "{'agents': [{}]}| agents[0].agent",
                "{'queues': [{}]}| queues[0].queue",
            })
    void what_is_wrong_in_a_fixture_is_named(String body, String field) {
        var answer = shop.as("admin").post("/api/demo/fixtures", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void an_unknown_fixture_key_is_named() {
        var answer = shop.as("admin").post("/api/demo/fixtures", "{'nonsense': []}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"nonsense\"");
    }

    @Test
    void a_torn_body_is_refused() {
        assertThat(shop.as("admin").post("/api/demo/fixtures", "{'a").status()).isEqualTo(400);
    }

    private java.net.http.HttpResponse<String> stranger(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(shop.uri(path)).build(), BodyHandlers.ofString());
    }
}
