package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;

class CallTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");
    private static final CallerNumber CALLER = CallerNumber.of("13800138000");

    private static final List<CallFact> FACTS =
            List.of(
                    CallFact.arrived("c1", CALLER, "4008001", T),
                    CallFact.of("c1", Kind.QUEUED, T.plusSeconds(1)),
                    CallFact.of("c1", Kind.OFFERED, T.plusSeconds(3)),
                    CallFact.of("c1", Kind.OFFERED, T.plusSeconds(20)),
                    CallFact.of("c1", Kind.ANSWERED, T.plusSeconds(26))
                            .with(Detail.AGENT, "agent1")
                            .with(Detail.EXTENSION, "1001"),
                    CallFact.of("c1", Kind.RECORDED, T.plusSeconds(26))
                            .with(Detail.RECORDING, "rec-1"),
                    CallFact.of("c1", Kind.HELD, T.plusSeconds(30)),
                    CallFact.of("c1", Kind.RESUMED, T.plusSeconds(40)),
                    CallFact.of("c1", Kind.HELD, T.plusSeconds(140)),
                    CallFact.of("c1", Kind.RECORDING_PAUSED, T.plusSeconds(50)),
                    CallFact.of("c1", Kind.RECORDING_RESUMED, T.plusSeconds(58)),
                    CallFact.linked("c1", 7, T.plusSeconds(1)),
                    CallFact.linked("c1", 8, T.plusSeconds(40)),
                    CallFact.of("c1", Kind.ENDED, T.plusSeconds(146))
                            .with(Detail.RESULT, "ANSWERED")
                            .with(Detail.ENDED_BY, "CALLER"),
                    CallFact.of("c1", Kind.ENDED, T.plusSeconds(200))
                            .with(Detail.RESULT, "ABANDONED"),
                    CallFact.of("c1", Kind.WRAPPED_UP, T.plusSeconds(176))
                            .with(Detail.DISPOSITION, "CONSIDERING")
                            .with(Detail.NO_SALE_REASON, "TOO_DEAR"));

    private static CallRecord recordOf(List<CallFact> facts) {
        var call = new Call("c1");
        facts.forEach(call::take);
        return call.record();
    }

    @Test
    void the_record_has_every_time_and_what_lies_between() {
        var record = recordOf(FACTS);
        assertThat(record)
                .isEqualTo(
                        new CallRecord(
                                "c1",
                                CALLER,
                                "4008001",
                                8L,
                                T,
                                T.plusSeconds(1),
                                T.plusSeconds(3),
                                T.plusSeconds(26),
                                T.plusSeconds(146),
                                T.plusSeconds(176),
                                25L,
                                120L,
                                16L,
                                30L,
                                "agent1",
                                List.of(),
                                "1001",
                                CallResult.ANSWERED,
                                EndedBy.CALLER,
                                Disposition.CONSIDERING,
                                NoSaleReason.TOO_DEAR,
                                "rec-1",
                                Direction.IN,
                                "SALES",
                                null,
                                List.of(
                                        new Interruptions.Span(
                                                T.plusSeconds(50), T.plusSeconds(58)))));
    }

    @Test
    void facts_in_any_order_and_any_number_of_times_make_the_same_record() {
        var expected = recordOf(FACTS);
        var random = new Random(42);
        for (int i = 0; i < 500; i++) {
            var facts = new ArrayList<>(FACTS);
            facts.addAll(FACTS.subList(0, random.nextInt(FACTS.size())));
            Collections.shuffle(facts, random);
            assertThat(recordOf(facts)).isEqualTo(expected);
        }
    }

    @Test
    void who_left_unserved_waited_until_the_end() {
        var record =
                recordOf(
                        List.of(
                                FACTS.get(0),
                                FACTS.get(1),
                                CallFact.of("c1", Kind.ENDED, T.plusSeconds(31))
                                        .with(Detail.RESULT, "ABANDONED")));
        assertThat(record.waitSeconds()).isEqualTo(30);
        assertThat(record.talkSeconds()).isNull();
        assertThat(record.result()).isEqualTo(CallResult.ABANDONED);
    }

    @Test
    void a_call_that_was_answered_is_open_to_its_agent_alone() {
        var record = recordOf(FACTS);
        assertThat(record.isOpenTo("agent1")).isTrue();
        assertThat(record.isOpenTo("agent2")).isFalse();
        assertThat(recordOf(FACTS.subList(0, 1)).isOpenTo("agent2")).isTrue();
    }
}
