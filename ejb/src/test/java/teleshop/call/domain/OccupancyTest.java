package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private final Occupancy occupancy = new Occupancy();
    private final Agent eve = agent("eve");
    private final Agent adam = agent("adam");
    private final List<Agent> crew = List.of(eve, adam, agent("off"));

    private static Agent agent(String name) {
        return new Agent(name, new Extension("1001", ExtensionKind.NAILED_UP), T);
    }

    @BeforeEach
    void two_are_ready() {
        eve.act(AgentAction.GET_READY, T);
        adam.act(AgentAction.GET_READY, T);
    }

    @Test
    void nobody_at_work_is_no_work() {
        occupancy.look(List.of(), T);
        assertThat(occupancy.basisPoints()).isZero();
    }

    @Test
    void it_is_the_busy_part_of_the_time_at_work() {
        occupancy.look(crew, T);
        eve.act(AgentAction.OFFER, T.plusSeconds(1));
        occupancy.look(crew, T.plusSeconds(1));
        assertThat(occupancy.basisPoints()).isEqualTo(2500);
    }

    @Test
    void a_break_is_neither() {
        adam.act(AgentAction.TAKE_BREAK, T);
        eve.act(AgentAction.OFFER, T);
        occupancy.look(crew, T);
        assertThat(occupancy.basisPoints()).isEqualTo(10_000);
    }

    @Test
    void what_was_half_an_hour_ago_is_forgotten() {
        occupancy.look(crew, T);
        eve.act(AgentAction.OFFER, T.plusSeconds(1));
        adam.act(AgentAction.OFFER, T.plusSeconds(1));
        occupancy.look(crew, T.plusSeconds(1799));
        assertThat(occupancy.basisPoints()).isEqualTo(5000);
        occupancy.look(crew, T.plusSeconds(1800));
        assertThat(occupancy.basisPoints()).isEqualTo(10_000);
    }

    @Test
    void a_clock_set_back_begins_anew() {
        occupancy.look(crew, T.plusSeconds(60));
        eve.act(AgentAction.OFFER, T);
        occupancy.look(crew, T);
        assertThat(occupancy.basisPoints()).isEqualTo(5000);
    }
}
