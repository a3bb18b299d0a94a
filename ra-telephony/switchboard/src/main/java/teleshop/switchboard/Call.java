package teleshop.switchboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import teleshop.switchboard.Pace.Appointment;

/** A caller on the line, or a customer we dialled. */
final class Call {

    static final String HELD = "call-hold";
    static final String AT_DESK = "call-desk";
    static final String AT_SEAT = "call-seat";
    static final String DIALLED = "call-dialled";
    static final String KEPT = "call-kept";
    static final String TALKS = "call-resume";
    static final String CONFERENCE = "call-conference";
    static final String OUTSIDE = "call-outside";
    static final String CALLBACK = "call-callback";
    static final String MENU = "call-menu";
    static final String VOICEMAIL = "call-voicemail";
    static final String ORDER = "call-order-status";

    final String id;
    final String number;
    final String dialled;
    private final List<Appointment> plans = new ArrayList<>();
    private String context = HELD;
    private String exten = "s";
    private boolean up = true;
    private boolean served;
    private boolean callbackTaken;
    private boolean talking;
    private int legs;
    private String agent = "";
    private String transfer = "";
    private String announcement = "";
    private boolean closed;
    private boolean speaks;
    private Optional<Aside> aside = Optional.empty();
    private Optional<Question> question = Optional.empty();
    private Optional<String> supervisor = Optional.empty();
    private Consumer<String> then = outcome -> {};

    Call(String id, String number, String dialled) {
        this.id = id;
        this.number = number;
        this.dialled = dialled;
    }

    static Call dialling(String id, String number, String callerId) {
        var call = new Call(id, number, callerId);
        call.up = false;
        call.moveTo(DIALLED, number);
        return call;
    }

    void moveTo(String newContext, String newExten) {
        question = Optional.empty();
        context = newContext;
        exten = newExten;
        talking = false;
    }

    void moveToAgent(String newContext, String newExten) {
        moveTo(newContext, newExten);
        announcement = "";
        legs++;
    }

    void hold() {
        up = true;
        moveTo(HELD, "s");
    }

    /**
     * @param extension of the agent who has the call now
     */
    void talk(String extension) {
        agent = extension;
        talking = true;
        served = true;
    }

    /** With a third outside, no agent. */
    void talkOutside() {
        talking = true;
    }

    /** The agent who has the call, be it on hold; empty if nobody. */
    String agent() {
        return agent;
    }

    void agentIsOut() {
        agent = "";
        aside = Optional.empty();
    }

    /** To whom it is being transferred; empty if it is not. */
    String transfer() {
        return transfer;
    }

    void transfer(String target) {
        transfer = target;
    }

    /** What a caller who waits is still to be told; empty for nothing. */
    String announcement() {
        return announcement;
    }

    void announce(String what) {
        announcement = what;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    boolean speaks() {
        return speaks;
    }

    void speak() {
        speaks = true;
    }

    Optional<Aside> aside() {
        return aside;
    }

    void aside(Optional<Aside> other) {
        aside = other;
    }

    Optional<Question> question() {
        return question;
    }

    void ask(Question next) {
        question = Optional.of(next);
    }

    Optional<String> supervisor() {
        return supervisor;
    }

    void supervisor(Optional<String> extension) {
        supervisor = extension;
    }

    void takeCallback() {
        callbackTaken = true;
    }

    /** Who dialled will be told the outcome. */
    void whenOver(Consumer<String> somebody) {
        then = somebody;
    }

    void over() {
        then.accept(outcome());
    }

    /** Every agent the call is moved to has a recording of their own. */
    String recording() {
        return id + "-" + legs;
    }

    String outcome() {
        if (callbackTaken) {
            return "CALLBACK_TAKEN";
        }
        return served ? "SERVED" : "ABANDONED";
    }

    String context() {
        return context;
    }

    String exten() {
        return exten;
    }

    String extension() {
        return exten.split("\\*")[0];
    }

    boolean isUp() {
        return up;
    }

    boolean isTalking() {
        return talking;
    }

    boolean isAt(String where) {
        return context.equals(where);
    }

    void plan(Appointment appointment) {
        plans.add(appointment);
    }

    List<Appointment> plans() {
        return List.copyOf(plans);
    }
}
