package teleshop.switchboard;

import java.util.ArrayList;
import java.util.List;
import teleshop.switchboard.Pace.Appointment;

/** A caller on the line, or a customer we dialled. */
final class Call {

    static final String HELD = "call-hold";
    static final String AT_DESK = "call-desk";
    static final String AT_SEAT = "call-seat";
    static final String DIALLED = "call-dialled";

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
        context = newContext;
        exten = newExten;
        talking = false;
    }

    void moveToAgent(String newContext, String newExten) {
        moveTo(newContext, newExten);
        legs++;
    }

    void hold() {
        up = true;
        moveTo(HELD, "s");
    }

    void talk() {
        talking = true;
        served = true;
    }

    void takeCallback() {
        callbackTaken = true;
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
