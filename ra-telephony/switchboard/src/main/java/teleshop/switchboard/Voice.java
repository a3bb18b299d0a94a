package teleshop.switchboard;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** The switchboard's own voice: menus, callbacks, messages and orders by key, as the dialplan. */
final class Voice {

    private static final int ROUNDS = 3;
    private static final int NUMBER = 20;
    private static final int SHORTEST_NUMBER = 5;
    private static final int USER_BUSY = 17;

    private final Floor floor;
    private final News news;
    private final Journal journal;
    private final Options options;

    Voice(Floor floor, News news, Journal journal, Options options) {
        this.floor = floor;
        this.news = news;
        this.journal = journal;
        this.options = options;
    }

    /** Nobody serves the caller now: on hold, or at the menu of the hours we are closed. */
    void waits(Call call) {
        if (call.isClosed()) {
            afterHours(call, 1);
        } else {
            call.hold();
        }
    }

    /**
     * @param menu as the shop's order says it
     */
    void menu(Call call, String menu) {
        floor.leave(call);
        Map<String, Consumer<Call>> menus =
                Map.of(
                        "after-hours", this::closed,
                        "callback-offer", this::offer,
                        "voicemail", this::voicemail,
                        "order-status", this::askOrder,
                        "busy", c -> floor.end(c, "SWITCHBOARD", USER_BUSY));
        if (!menus.containsKey(menu)) {
            throw new Refusal("No such menu: " + menu);
        }
        menus.get(menu).accept(call);
    }

    private void closed(Call call) {
        call.close();
        afterHours(call, 1);
    }

    private void afterHours(Call call, int round) {
        call.moveTo(Call.MENU, "after-hours");
        ask(call, 1, options.keyTime(), key -> afterHours(call, key, round));
    }

    private void afterHours(Call call, String key, int round) {
        switch (key) {
            case "1" -> chooseCallback(call);
            case "2" -> {
                chosen(call, "VOICEMAIL");
                voicemail(call);
            }
            case "3" -> chooseOrder(call);
            default -> again(call, round);
        }
    }

    private void again(Call call, int round) {
        if (round < ROUNDS) {
            afterHours(call, round + 1);
        } else {
            floor.end(call, "SWITCHBOARD", Callers.NORMAL);
        }
    }

    private void offer(Call call) {
        call.moveTo(Call.MENU, "callback-offer");
        ask(call, 1, options.keyTime(), key -> offered(call, key));
    }

    private void offered(Call call, String key) {
        if (key.equals("1")) {
            chooseCallback(call);
        } else {
            waits(call);
        }
    }

    private void chosen(Call call, String choice) {
        news.of("Chosen", call.id, "Outcome", choice);
    }

    void chooseCallback(Call call) {
        chosen(call, "CALLBACK");
        callback(call);
    }

    void chooseOrder(Call call) {
        chosen(call, "ORDER_STATUS");
        askOrder(call);
    }

    /** Asks for a number to be called back at; silence stands for the caller's own. */
    void callback(Call call) {
        askNumber(call, 1);
    }

    private void askNumber(Call call, int round) {
        call.moveTo(Call.CALLBACK, "s");
        ask(call, NUMBER, options.numberTime(), keys -> number(call, digits(keys), round));
    }

    private void number(Call call, String typed, int round) {
        boolean good = typed.isEmpty() ? !call.number.isEmpty() : isNumber(typed);
        if (good) {
            takeCallback(call, typed);
        } else if (round < ROUNDS) {
            askNumber(call, round + 1);
        } else if (!call.number.isEmpty()) {
            takeCallback(call, "");
        } else {
            waits(call);
        }
    }

    private static boolean isNumber(String typed) {
        return typed.length() >= SHORTEST_NUMBER;
    }

    private static String digits(String keys) {
        return keys.replaceAll("[^0-9]", "");
    }

    private void takeCallback(Call call, String number) {
        call.takeCallback();
        news.of("Callback", call.id, "Number", number);
        floor.end(call, "SWITCHBOARD", Callers.NORMAL);
    }

    private void voicemail(Call call) {
        call.moveTo(Call.VOICEMAIL, "s");
        floor.planHere(call, options.voicemailTime(), () -> left(call));
    }

    private void left(Call call) {
        recorded(call);
        floor.end(call, "SWITCHBOARD", Callers.NORMAL);
    }

    /** Also for a caller who hangs up after speaking. */
    void recorded(Call call) {
        if (call.isAt(Call.VOICEMAIL) && call.speaks()) {
            call.takeCallback();
            journal.outcome(call.id, call.outcome());
            news.of("Voicemail", call.id, "Outcome", call.id + "-voicemail");
            call.moveTo(Call.MENU, "voicemail");
        }
    }

    private void askOrder(Call call) {
        call.moveTo(Call.ORDER, "s");
        ask(call, NUMBER, options.numberTime(), keys -> order(call, digits(keys)));
    }

    private void order(Call call, String order) {
        if (order.isEmpty()) {
            waits(call);
        } else {
            call.moveTo(Call.ORDER, "asked");
            news.of("Order", call.id, "Number", order);
            floor.planHere(call, options.shopAnswersIn(), () -> waits(call));
        }
    }

    /** What the shop says of the order; then the caller waits on. */
    void orderStatus(Call call) {
        floor.leave(call);
        waits(call);
    }

    /**
     * Tells a caller the place, as soon as they are on hold.
     *
     * @param what position and minutes, as in {@code 3*2}
     */
    void announce(Call call, String what) {
        call.announce(what);
        floor.plan(call, options.announceWithin(), () -> tell(call, what));
    }

    private void tell(Call call, String what) {
        if (!call.announcement().equals(what)) {
            return;
        }
        if (call.isAt(Call.HELD)) {
            call.announce("");
            news.of("Announced", call.id, "Outcome", what.split("\\*")[0]);
        } else {
            floor.plan(call, options.announceWithin(), () -> tell(call, what));
        }
    }

    private void ask(Call call, int most, Duration silence, Consumer<String> then) {
        var question = new Question(most, then);
        call.ask(question);
        watch(call, question, silence);
    }

    /** Silence after the last key ends the answer. */
    private void watch(Call call, Question question, Duration silence) {
        int heard = question.heard();
        floor.plan(
                call,
                silence,
                () -> {
                    if (call.question().filter(q -> q == question).isEmpty()) {
                        return;
                    }
                    if (question.heard() == heard) {
                        question.answer();
                    } else {
                        watch(call, question, silence);
                    }
                });
    }

    /** A caller presses a key: an answer, a wish, or noise. */
    void press(Call call, char key) {
        if (call.question().isPresent()) {
            call.question().filter(question -> question.hear(key)).ifPresent(Question::answer);
        } else if (call.isAt(Call.HELD) && key == '1') {
            chooseCallback(call);
        } else if (call.isAt(Call.HELD) && key == '2') {
            chooseOrder(call);
        }
    }
}
