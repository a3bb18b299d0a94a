package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.domain.CallEvent.TalkChanged;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.domain.Talk.Stage;

/** Eve talks with a caller; Adam sits at the next desk. */
class TalkTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");
    private static final WrapUp SERVED = new WrapUp(Disposition.INFO_ONLY, null);

    private final CallBoard board = new CallBoard(FloorRules.STANDARD);
    private final FloorVerbs floor = FloorVerbs.of(board);
    private final List<CallEvent> events = new ArrayList<>();
    private final List<CallFact> facts = new ArrayList<>();

    @BeforeEach
    void eve_talks() {
        floor.resync().linkUp(T);
        sit("eve", "1001", AgentAction.GET_READY);
        floor.news().arrived(new Arrival("c1", CallerNumber.of("13800138000"), "4008001", at(10)));
        floor.news().known("c1", CallerFacts.NONE, at(10));
        settle(10);
        floor.desks().take("eve", "c1", at(11));
        floor.news().answered("c1", "1001", at(12));
        sit("adam", "1002", AgentAction.TAKE_BREAK);
    }

    private void sit(String agent, String extension, AgentAction action) {
        var phone = new Extension(extension, ExtensionKind.NAILED_UP);
        floor.desks().enter(new Entry(agent, phone), action, T);
        floor.news().seated(extension);
        settle(12);
    }

    private static Instant at(int second) {
        return T.plusSeconds(second);
    }

    private void settle(int second) {
        board.route(at(second));
        var errands = board.errands();
        events.addAll(errands.events());
        facts.addAll(errands.entries().facts());
    }

    private Talk talk() {
        return floor.talks().of("eve", "c1").orElseThrow();
    }

    private AgentStatus status(String agent) {
        return floor.desks().view(agent).orElseThrow().status();
    }

    private List<Kind> told() {
        settle(99);
        return facts.stream().map(CallFact::kind).toList();
    }

    @Test
    void a_held_caller_is_held_until_resumed_and_both_are_told_to_the_books() {
        floor.talkNews().held("c1", at(20));
        assertThat(talk().held()).isTrue();
        floor.talkNews().resumed("c1", at(30));
        assertThat(talk().held()).isFalse();
        assertThat(told()).contains(Kind.HELD, Kind.RESUMED);
        assertThat(events).hasAtLeastOneElementOfType(TalkChanged.class);
    }

    @Test
    void nobody_is_muted_any_more_after_a_hold() {
        floor.talks().mute("c1", true);
        assertThat(talk().muted()).isTrue();
        floor.talkNews().held("c1", at(20));
        assertThat(talk().muted()).isFalse();
    }

    @Test
    void a_recording_is_masked_between_two_marks() {
        floor.news().recorded("c1", "rec-1", at(13));
        assertThat(talk().recorded()).isTrue();
        floor.talkNews().recordingPaused("c1", at(20));
        assertThat(talk().masked()).isTrue();
        floor.talkNews().recordingResumed("c1", at(28));
        assertThat(talk().masked()).isFalse();
        assertThat(told()).contains(Kind.RECORDING_PAUSED, Kind.RECORDING_RESUMED);
    }

    @Test
    void a_third_is_called_answers_and_takes_part() {
        floor.talks().consults("c1", "1002");
        assertThat(talk().isWith(Stage.CALLED)).isTrue();
        floor.talkNews().held("c1", at(20));
        floor.talkNews().consultAnswered("c1", "1002", at(22));
        assertThat(talk().isWith(Stage.CONSULTED)).isTrue();
        floor.talkNews().conferenceStarted("c1", "1002", at(30));
        assertThat(talk()).isEqualTo(Talk.PLAIN.with("1002", Stage.CONFERENCE));
    }

    @Test
    void a_third_who_does_not_answer_leaves_the_caller_on_hold_and_the_agent_hears_why() {
        floor.talks().consults("c1", "1002");
        floor.talkNews().held("c1", at(20));
        floor.talkNews().consultEnded("c1", "BUSY", at(22));
        assertThat(talk().isWith(Stage.NOBODY)).isTrue();
        assertThat(talk().held()).isTrue();
        settle(22);
        assertThat(events)
                .filteredOn(TalkChanged.class::isInstance)
                .map(event -> ((TalkChanged) event).reason())
                .contains("BUSY");
    }

    @Test
    void a_transferred_caller_is_the_colleague_s_who_says_what_came_of_it() {
        floor.talks().handsOn("eve", "c1", "1002", at(20));
        assertThat(status("eve")).isEqualTo(AgentStatus.WRAP_UP);
        floor.talkNews().transferred("c1", "1002", at(22));
        assertThat(status("adam")).isEqualTo(AgentStatus.TALKING);
        floor.desks().finish("eve", "c1", SERVED, at(25));
        assertThat(told()).contains(Kind.TRANSFERRED).doesNotContain(Kind.WRAPPED_UP);
        floor.news().ended("c1", EndedBy.CALLER, at(60));
        assertThat(status("adam")).isEqualTo(AgentStatus.WRAP_UP);
        floor.desks().finish("adam", "c1", SERVED, at(70));
        assertThat(told()).contains(Kind.WRAPPED_UP);
        assertThat(facts)
                .filteredOn(fact -> fact.kind() == Kind.TRANSFERRED)
                .map(fact -> fact.detail(Detail.AGENT).orElse(""))
                .containsExactly("adam");
    }

    @Test
    void a_caller_transferred_outside_is_wrapped_up_by_who_transferred_them() {
        floor.talks().handsOn("eve", "c1", "02584601234", at(20));
        floor.talkNews().transferred("c1", "02584601234", at(22));
        floor.desks().finish("eve", "c1", SERVED, at(25));
        assertThat(told()).contains(Kind.WRAPPED_UP);
        floor.news().ended("c1", EndedBy.CALLER, at(60));
        assertThat(status("eve")).isEqualTo(AgentStatus.READY);
    }

    @Test
    void a_transfer_to_nowhere_puts_the_caller_back_into_their_place() {
        floor.talks().handsOn("eve", "c1", "1002", at(20));
        floor.talkNews().transferFailed("c1", "NO_ANSWER", at(40));
        assertThat(floor.watch().figures(at(41)).waiting()).isEqualTo(1);
    }

    @Test
    void a_phone_gone_while_it_held_the_caller_pauses_the_agent_and_keeps_the_caller() {
        floor.talkNews().held("c1", at(20));
        floor.talkNews().lostInTalk("c1", "1001", at(30));
        assertThat(status("eve")).isEqualTo(AgentStatus.AUTO_PAUSE);
        assertThat(floor.watch().figures(at(31)).waiting()).isEqualTo(1);
    }

    @Test
    void only_who_talks_acts_in_the_talk() {
        assertThat(floor.talks().of("adam", "c1")).isEmpty();
        floor.news().ended("c1", EndedBy.CALLER, at(60));
        assertThatThrownBy(() -> floor.talks().of("eve", "c1")).isInstanceOf(NotTalking.class);
    }

    @Test
    void all_others_on_duty_are_colleagues() {
        assertThat(floor.talks().colleagues("eve"))
                .singleElement()
                .satisfies(other -> assertThat(other.extension()).isEqualTo("1002"));
    }
}
