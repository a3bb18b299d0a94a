package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import teleshop.call.AgentDesk;
import teleshop.call.SoftPhone;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.CallId;
import teleshop.call.domain.Talk;
import teleshop.call.domain.Talk.Stage;
import teleshop.call.domain.TalkVerbs.Colleague;
import teleshop.web.page.Screen;

/** The buttons of a talk: hold, mute, recording, and a third. */
@Named
@RequestScoped
public class TalkBar {

    @Inject private SoftPhone phone;
    @Inject private AgentDesk desk;
    @Inject private DeskStrip strip;
    @Inject private Screen screen;

    private String target;

    public void hold() {
        act(getTalk().held() ? phone::resume : phone::hold);
    }

    public void mute() {
        act(getTalk().muted() ? phone::unmute : phone::mute);
    }

    public void record() {
        act(getTalk().masked() ? phone::resumeRecording : phone::pauseRecording);
    }

    public void transfer() {
        act(id -> phone.transfer(id, target));
    }

    public void consult() {
        act(id -> phone.consult(id, target));
    }

    public void connect() {
        act(phone::completeTransfer);
    }

    public void confer() {
        act(phone::conference);
    }

    public void retrieve() {
        act(phone::retrieve);
    }

    private void act(Consumer<CallId> verb) {
        var card = strip.getCard();
        screen.did(() -> verb.accept(new CallId(card == null ? "" : card.callId())));
        strip.look();
    }

    public Talk getTalk() {
        return desk.mine().map(AgentVerbs.View::talk).orElse(null);
    }

    /** Somebody is called or heard besides. */
    public boolean isThird() {
        return getTalk() != null && !getTalk().isWith(Stage.NOBODY);
    }

    /** Somebody can take the caller or take part. */
    public boolean isConsulted() {
        return getTalk() != null && getTalk().isWith(Stage.CONSULTED);
    }

    public boolean isConference() {
        return getTalk() != null && getTalk().isWith(Stage.CONFERENCE);
    }

    public List<Colleague> getColleagues() {
        return phone.colleagues();
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
