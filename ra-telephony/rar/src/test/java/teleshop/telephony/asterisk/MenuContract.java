package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import teleshop.telephony.Menu;
import teleshop.telephony.MenuChoice;
import teleshop.telephony.OrderStatusPrompt;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.CallRefused;
import teleshop.telephony.PbxEvent.CallbackRequested;
import teleshop.telephony.PbxEvent.EndedBy;
import teleshop.telephony.PbxEvent.JournalOutcome;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.MenuChosen;
import teleshop.telephony.PbxEvent.OrderAsked;
import teleshop.telephony.PbxEvent.PositionAnnounced;
import teleshop.telephony.PbxEvent.RecordingStarted;
import teleshop.telephony.PbxEvent.VoicemailLeft;

/** What the switchboard's own voice does with a caller; {@code p} among the keys is a pause. */
abstract class MenuContract extends ContractScene {

    private static final String HOTLINE = "4008001001";

    private String calls(String keys) {
        world.call(CALLER, HOTLINE, LONG, keys);
        return shop.hears(CallArrived.class).callId();
    }

    private void isServed(String call) {
        line.ring(call, "1002", RING);
        shop.hears(RecordingStarted.class);
        hangsUp(call);
    }

    private void chooses(MenuChoice choice) {
        assertThat(shop.hears(MenuChosen.class).choice()).isEqualTo(choice);
    }

    @Test
    void a_waiting_caller_is_told_the_place_and_keeps_it(TestInfo test) {
        String call = arrives(1);
        line.announce(call, 3, Duration.ofSeconds(90));
        assertThat(shop.hears(PositionAnnounced.class, 1).position()).isEqualTo(3);
        line.announce(call, 1, Duration.ZERO);
        assertThat(shop.hears(PositionAnnounced.class, 2).position()).isEqualTo(1);
        isServed(call);
        assertThat(shop.count(CallArrived.class)).isEqualTo(1);
        traced(test);
    }

    @Test
    void a_caller_wants_to_be_called_back_at_their_own_number(TestInfo test) {
        calls("1#");
        chooses(MenuChoice.CALLBACK);
        assertThat(shop.hears(CallbackRequested.class).number()).isEmpty();
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.SWITCHBOARD);
        traced(test);
    }

    @Test
    void what_cannot_be_a_number_is_asked_for_again(TestInfo test) {
        calls("112#p02512345678#");
        assertThat(shop.hears(CallbackRequested.class).number()).isEqualTo("02512345678");
        shop.hears(CallEnded.class);
        traced(test);
    }

    @Test
    void who_withholds_the_number_and_keys_in_none_waits_on(TestInfo test) {
        world.call("anonymous", HOTLINE, LONG, "1#p#p#");
        String call = shop.hears(CallArrived.class).callId();
        chooses(MenuChoice.CALLBACK);
        heldAgain(call);
        isServed(call);
        assertThat(shop.count(CallbackRequested.class)).isZero();
        traced(test);
    }

    /** Only a caller on hold is told a place, as soon as they are. */
    private void heldAgain(String call) {
        line.announce(call, 2, Duration.ZERO);
        shop.hears(PositionAnnounced.class);
    }

    @Test
    void noise_on_the_keys_changes_nothing(TestInfo test) {
        String call = calls("9*0##75");
        await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
        heldAgain(call);
        isServed(call);
        assertThat(shop.count(MenuChosen.class)).isZero();
        traced(test);
    }

    @Test
    void a_caller_asks_for_the_state_of_an_order_and_waits_on(TestInfo test) {
        String call = calls("220261234#");
        chooses(MenuChoice.ORDER_STATUS);
        assertThat(shop.hears(OrderAsked.class).digits()).isEqualTo("20261234");
        line.tellOrderStatus(call, OrderStatusPrompt.ON_THE_WAY);
        heldAgain(call);
        isServed(call);
        traced(test);
    }

    @Test
    void the_shop_that_says_nothing_of_an_order_keeps_the_caller(TestInfo test) {
        String call = calls("27#");
        shop.hears(OrderAsked.class);
        heldAgain(call);
        isServed(call);
        traced(test);
    }

    @Test
    void after_hours_a_caller_leaves_a_message(TestInfo test) {
        String call = calls("pp2pv");
        line.send(call, Menu.AFTER_HOURS);
        chooses(MenuChoice.VOICEMAIL);
        assertThat(shop.hears(VoicemailLeft.class).recordingId()).isEqualTo(call + "-voicemail");
        shop.hears(CallEnded.class);
        traced(test);
        assertThat(journal())
                .extracting(JournalledCaller::outcome)
                .containsExactly(JournalOutcome.CALLBACK_TAKEN);
    }

    @Test
    void a_message_of_silence_is_none(TestInfo test) {
        String call = calls("");
        line.send(call, Menu.VOICEMAIL);
        shop.hears(CallEnded.class);
        assertThat(shop.count(VoicemailLeft.class)).isZero();
        traced(test);
    }

    @Test
    void after_hours_a_caller_asks_to_be_called_back(TestInfo test) {
        String call = calls("pp1p#");
        line.send(call, Menu.AFTER_HOURS);
        chooses(MenuChoice.CALLBACK);
        assertThat(shop.hears(CallbackRequested.class).number()).isEmpty();
        shop.hears(CallEnded.class);
        traced(test);
    }

    @Test
    void after_hours_a_caller_who_says_nothing_is_bidden_farewell(TestInfo test) {
        String call = calls("");
        line.send(call, Menu.AFTER_HOURS);
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.SWITCHBOARD);
        traced(test);
    }

    @Test
    void a_caller_accepts_the_offer_to_be_called_back(TestInfo test) {
        String call = calls("pp1p#");
        line.send(call, Menu.CALLBACK_OFFER);
        chooses(MenuChoice.CALLBACK);
        shop.hears(CallbackRequested.class);
        shop.hears(CallEnded.class);
        traced(test);
    }

    @Test
    void a_caller_who_declines_the_offer_waits_on(TestInfo test) {
        String call = calls("pp5");
        line.send(call, Menu.CALLBACK_OFFER);
        heldAgain(call);
        isServed(call);
        traced(test);
    }

    @Test
    void a_caller_is_told_that_all_are_busy(TestInfo test) {
        String call = arrives(1);
        line.send(call, Menu.BUSY);
        assertThat(shop.hears(CallEnded.class).cause()).isEqualTo(17);
        traced(test);
    }

    @Test
    void the_number_of_lines_is_set_while_the_switchboard_runs(TestInfo test) {
        line.capacity(1);
        String first = arrives(1);
        world.call("13900139000", LONG);
        shop.hears(CallRefused.class);
        line.capacity(2);
        String second = arrives(2);
        hangsUp(first);
        hangsUp(second);
        traced(test);
    }
}
