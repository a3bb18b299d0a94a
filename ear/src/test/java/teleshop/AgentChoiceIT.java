package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two agents who are equally able, the one who sells more of the product is asked first. */
@ExtendWith(OpenShop.class)
class AgentChoiceIT {

    /** Rings for one of the products of the demo. */
    private static final String HOTLINE = "4007";

    private static final int TALKS = 20;

    private final Crew crew;
    private final Rest seller;
    private final Rest other;

    AgentChoiceIT(Shop shop) {
        crew = new Crew(shop, "CHOICE", HOTLINE);
        crew.planByConversion();
        crew.staffed();
        seller = crew.agent("agent31", "INBOUND");
        other = crew.agent("agent32", "INBOUND");
    }

    @BeforeEach
    @AfterEach
    void nobody_is_on_duty() {
        crew.goHome("agent31", "agent32");
    }

    @Test
    @Row("S0-06")
    void who_sells_more_of_the_product_is_offered_first_until_their_share_is_too_large() {
        sold("agent31", 16);
        sold("agent32", 4);
        isReachable(seller, "1031");
        isReachable(other, "1032");
        nobodyHasTakenCallsYet();
        Crew.sit(other, "1032", "READY");
        Crew.sit(seller, "1031", "READY");
        serves(seller, other);
        serves(other, seller);
    }

    /** Whose leg stands can be offered a call at once; then they take a break. */
    private void isReachable(Rest agent, String extension) {
        Crew.sit(agent, extension, "READY");
        Crew.serve(agent, crew.dialIn(Crew.number(), 300));
        Crew.sit(agent, extension, "BREAK");
    }

    /** A call comes that the rest does not hear of. */
    private void serves(Rest taker, Rest rest) {
        var call = crew.dialIn(Crew.number(), 300);
        Crew.answer(taker, call);
        assertThat(rest.get("/api/agents/me").json().getString("state")).isEqualTo("READY");
        Crew.finish(taker, call);
    }

    /** So many of the agent's last talks about the product ended in an order. */
    private void sold(String agent, int orders) {
        var at = now().minusDays(3).toInstant();
        var calls =
                IntStream.range(0, TALKS)
                        .mapToObj(
                                i ->
                                        """
                                        {'id': 'sold-%s-%d', 'number': '%s', 'dnis': '%s',
                                         'at': '%s', 'answered': true, 'talk_s': 100,
                                         'queue': 'CHOICE', 'agent': '%s', 'disposition': '%s'}\
                                        """
                                                .formatted(
                                                        agent,
                                                        i,
                                                        Crew.number(),
                                                        HOTLINE,
                                                        at,
                                                        agent,
                                                        i < orders ? "ORDER" : "INFO_ONLY"))
                        .collect(Collectors.joining(", ", "{'calls': [", "]}"));
        Crew.ok(crew.admin().post("/api/demo/fixtures", calls));
    }

    /** It is noon in Shanghai on the next day. */
    private void nobodyHasTakenCallsYet() {
        var noon = now().plusDays(1).toLocalDate().atTime(4, 0).atOffset(ZoneOffset.UTC);
        var seconds = Duration.between(now(), noon).toSeconds();
        Crew.ok(crew.admin().post("/api/demo/clock", "{'offsetSeconds': %d}".formatted(seconds)));
    }

    private OffsetDateTime now() {
        var told = crew.admin().get("/api/demo/clock").json().getString("now");
        return OffsetDateTime.parse(told).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
