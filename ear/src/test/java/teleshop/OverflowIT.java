package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Callers at night, and callers who want no agent. */
@ExtendWith(OpenShop.class)
class OverflowIT {

    private final Shop shop;
    private final Crew night;

    OverflowIT(Shop shop) {
        this.shop = shop;
        night = new Crew(shop, "NIGHT", "4732");
    }

    @AfterEach
    void nobody_is_on_duty() {
        night.goHome("agent26");
    }

    @Test
    @Row("S1-48")
    void who_calls_at_night_comes_to_the_voice_and_onto_the_list() {
        night.plan("LONGEST_IDLE");
        Crew.ok(night.lead().put("/api/queues/NIGHT/hours", "[]"));
        var number = Crew.number();
        var call = night.over(night.dialIn(number, 8));
        assertThat(call.getString("result")).isEqualTo("AFTER_HOURS");
        assertThat(cause(number)).isEqualTo("AFTER_HOURS");
    }

    private String cause(String number) {
        var owed =
                await().atMost(Crew.PATIENCE)
                        .until(
                                () -> night.lead().get("/api/callbacks?number=" + number).list(),
                                list -> !list.isEmpty());
        return owed.getJsonObject(0).getString("cause");
    }

    @Test
    @Row("S1-02")
    void who_presses_for_a_callback_at_night_is_owed_one() {
        night.plan("LONGEST_IDLE");
        Crew.ok(night.lead().put("/api/queues/NIGHT/hours", "[]"));
        var number = Crew.number();
        var id = night.dialIn(number, 60);
        Keypad.press(shop, id, "ppp1#");
        assertThat(night.over(id).getString("result")).isEqualTo("CALLBACK_TAKEN");
        assertThat(cause(number)).isEqualTo("QUEUE_CALLBACK");
    }

    @Test
    @Row({"S1-01", "S1-02"})
    void who_asks_for_their_order_by_key_is_told_and_served() {
        night.plan("LONGEST_IDLE");
        Crew.ok(night.lead().put("/api/queues/NIGHT/hours", "[]"));
        var number = Crew.number();
        var order = night.ordered(number);
        var id = night.dialIn(number, 25);
        var stranger = night.dialIn(Crew.number(), 25);
        var keys = "ppp3ppp" + order.replaceAll("\\D", "") + "#";
        Keypad.press(shop, id, keys);
        Keypad.press(shop, stranger, keys);
        assertThat(night.over(id).getString("result")).isEqualTo("SELF_SERVED");
        assertThat(night.over(stranger).getString("result")).isEqualTo("AFTER_HOURS");
    }

    @Test
    @Row({"S1-01", "S1-03"})
    void what_a_caller_chose_by_key_is_seen_in_the_pop_of_the_agent() {
        var help = new Crew(shop, "SERVICE", "4734");
        var agent = help.agent("agent26", "INBOUND");
        var id = help.dialIn(Crew.number(), 120);
        Keypad.press(shop, id, "2ppp123456#");
        Crew.sit(agent, "1026", "READY");
        Crew.offered(agent, id);
        assertThat(agent.get("/api/agents/me").json().getJsonObject("call").getString("keyed"))
                .isEqualTo("STATUS");
        Crew.serve(agent, id);
    }
}
