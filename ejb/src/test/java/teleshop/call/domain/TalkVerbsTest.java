package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.AgentAction.GET_READY;
import static teleshop.call.domain.AgentStatus.READY;
import static teleshop.call.domain.AgentStatus.RINGING;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.AgentVerbs.Entry;

class TalkVerbsTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private final CallBoard board = new CallBoard(FloorRules.STANDARD);
    private final PbxNews news = new PbxNews(board);
    private final AgentVerbs desks = new AgentVerbs(board);
    private final TalkVerbs talks = new TalkVerbs(board);
    private final TalkNews talkNews = new TalkNews(board);

    @BeforeEach
    void eve_asks_adam_who_is_ready() {
        new Resync(board).linkUp(T);
        ready("eve", "1001");
        arrives("c1", "13800138000");
        desks.take("eve", "c1", T);
        news.answered("c1", "1001", T);
        ready("adam", "1002");
        talks.consults("c1", "1002");
    }

    private void ready(String agent, String seat) {
        desks.enter(new Entry(agent, new Extension(seat, ExtensionKind.NAILED_UP)), GET_READY, T);
        news.seated(seat);
    }

    private void arrives(String id, String number) {
        news.arrived(new Arrival(id, CallerNumber.of(number), "4008001", T));
        news.known(id, CallerFacts.NONE, T);
        board.route(T);
    }

    private AgentStatus adam() {
        return desks.view("adam").orElseThrow().status();
    }

    @Test
    void who_is_asked_by_a_colleague_is_offered_nobody() {
        arrives("c2", "13800138001");
        assertThat(adam()).isEqualTo(READY);
        talkNews.consultAnswered("c1", "1002", T);
        board.route(T);
        assertThat(adam()).isEqualTo(READY);
    }

    @Test
    void who_was_asked_is_offered_the_next_as_soon_as_the_colleague_is_back_with_the_caller() {
        arrives("c2", "13800138001");
        talkNews.consultEnded("c1", "", T);
        board.route(T);
        assertThat(adam()).isEqualTo(RINGING);
    }

    @Test
    void a_caller_who_hangs_up_meanwhile_makes_both_free() {
        arrives("c2", "13800138001");
        news.ended("c1", EndedBy.CALLER, T);
        board.route(T);
        assertThat(adam()).isEqualTo(RINGING);
    }
}
