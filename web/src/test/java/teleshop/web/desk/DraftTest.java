package teleshop.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallStatus;
import teleshop.call.domain.Caller;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerNumber;
import teleshop.call.domain.Candidate;
import teleshop.kernel.Money;
import teleshop.stock.Availability.OnSale;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Candidate EVE = new Candidate(1, "Eve", "GOLD", "深圳市");
    private static final Candidate ADAM = new Candidate(2, "Adam", "NORMAL", "深圳市");

    private final Drafts drafts = new Drafts();

    private static CallCard call(String id, Candidate... candidates) {
        var caller =
                new Caller(
                        CallerClass.NORMAL,
                        List.of(candidates),
                        Optional.empty(),
                        Optional.empty());
        var number = CallerNumber.of("13812345678");
        return new CallCard(id, number, "4008001001", caller, NOW, CallStatus.OFFERED);
    }

    private static OnSale pan() {
        return new OnSale("P1", "pan", Money.ofMinor(39_800), 5, "", 1300, "", true, 3);
    }

    @Test
    void a_known_caller_is_on_the_draft_at_once() {
        drafts.open(call("c1", EVE));
        assertThat(drafts.current().getCustomerId()).isEqualTo(1);
        assertThat(drafts.current().isToChoose()).isFalse();
    }

    @Test
    void of_several_the_agent_chooses() {
        drafts.open(call("c1", EVE, ADAM));
        assertThat(drafts.current().isToChoose()).isTrue();
        drafts.current().isFrom(2L);
        assertThat(drafts.current().isToChoose()).isFalse();
    }

    @Test
    void who_calls_may_be_learned_later_but_never_undoes_what_was_typed() {
        drafts.open(call("c1"));
        drafts.current().setName("王小明");
        drafts.open(call("c1", EVE));
        assertThat(drafts.current().getCustomerId()).isNull();
        assertThat(drafts.current().getName()).isEqualTo("王小明");
    }

    @Test
    void a_new_call_puts_typed_work_aside_and_it_can_be_taken_up_again() {
        drafts.current().setName("李大海");
        var typed = drafts.current().getKey();
        drafts.open(call("c1"));
        assertThat(drafts.current().getName()).isNull();
        assertThat(drafts.others()).extracting(Draft::getKey).containsExactly(typed);
        drafts.choose(typed);
        drafts.open(call("c1"));
        assertThat(drafts.current().getName()).isEqualTo("李大海");
    }

    @Test
    void the_draft_of_the_call_waits_while_another_is_looked_at() {
        drafts.current().setName("李大海");
        var typed = drafts.current().getKey();
        drafts.open(call("c1"));
        var ofCall = drafts.current().getKey();
        drafts.choose(typed);
        drafts.choose(ofCall);
        assertThat(drafts.current().getCallId()).isEqualTo("c1");
    }

    @Test
    void an_empty_draft_is_not_kept() {
        drafts.open(call("c1"));
        drafts.open(call("c2"));
        assertThat(drafts.others()).isEmpty();
    }

    @Test
    void what_a_page_shows_is_found_by_its_key_though_another_call_is_in_front() {
        drafts.open(call("c1"));
        var first = drafts.current();
        drafts.open(call("c2"));
        assertThat(drafts.shown(first.getKey())).isSameAs(first);
        assertThat(drafts.shown(drafts.current().getKey())).isSameAs(drafts.current());
        assertThat(drafts.shown(null)).isSameAs(drafts.current());
    }

    @Test
    void what_a_page_shows_is_found_by_its_key_though_it_was_saved_and_cleared() {
        drafts.current().isFrom(1L);
        var saved = drafts.current();
        drafts.clear();
        assertThat(drafts.shown(saved.getKey())).isSameAs(saved);
    }

    @Test
    void one_blank_sheet_is_as_good_as_another() {
        var blank = drafts.current().getKey();
        drafts.clear();
        assertThat(drafts.current().getKey()).isNotEqualTo(blank);
        assertThat(drafts.shown(blank)).isSameAs(drafts.current());
        assertThat(drafts.shown("of an earlier day")).isSameAs(drafts.current());
    }

    /** Else the page would take what it says of the sheet for something of another. */
    @Test
    void a_blank_sheet_is_the_same_when_the_desk_looks_again() {
        var blank = drafts.current();
        drafts.putAway();
        assertThat(drafts.current()).isSameAs(blank);
        blank.isFrom(1L);
        drafts.putAway();
        assertThat(drafts.current().isBlank()).isTrue();
    }

    @Test
    void what_nobody_knows_any_more_is_no_sheet_of_a_caller() {
        var blank = drafts.current();
        drafts.open(call("c1"));
        assertThat(drafts.shown(blank.getKey())).isSameAs(blank);
        assertThat(drafts.shown("of an earlier day")).isNotSameAs(drafts.current());
        drafts.clear();
        drafts.begin(1L);
        assertThat(drafts.shown("of an earlier day")).isNotSameAs(drafts.current());
    }

    @Test
    void the_key_of_a_draft_stays_so_that_two_clicks_are_one_order() {
        drafts.open(call("c1", EVE));
        drafts.current().add(pan());
        assertThat(drafts.current().order().key()).isEqualTo(drafts.current().order().key());
    }

    @Test
    void the_same_product_again_is_one_more_of_it() {
        drafts.current().add(pan());
        drafts.current().add(pan());
        assertThat(drafts.current().getLines()).hasSize(1);
        assertThat(drafts.current().getLines().get(0).getQuantity()).isEqualTo("2");
    }

    @Test
    void what_is_no_number_counts_as_none() {
        drafts.current().add(pan());
        var line = drafts.current().getLines().get(0);
        line.setQuantity("2.5x");
        assertThat(line.count()).isZero();
        line.setQuantity(" 4 ");
        assertThat(line.count()).isEqualTo(4);
        assertThat(line.isShort()).isTrue();
    }

    @Test
    void what_was_put_down_is_taken_up_as_it_was() {
        drafts.open(call("c1", EVE, ADAM));
        var draft = drafts.current();
        draft.isFrom(2L);
        draft.setElsewhere(true);
        draft.getAddress().setProvince("江苏省");
        draft.getAddress().setStreet("文化路8号");
        draft.add(pan());
        draft.getLines().get(0).setQuantity("3");
        var again = Draft.of(draft.kept(), List.of(new DraftLine(pan(), "3")));
        assertThat(again.kept()).isEqualTo(draft.kept());
        assertThat(again.isWorthKeeping()).isTrue();
    }
}
