package teleshop.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import teleshop.call.AgentDesk;
import teleshop.call.CallFigures;
import teleshop.call.DeskChoice;
import teleshop.call.DeskChoice.State;
import teleshop.call.SigningIn;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.BoardFigures;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallId;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.Extension;
import teleshop.call.domain.ExtensionKind;
import teleshop.call.domain.PauseCode;
import teleshop.media.OnAir;
import teleshop.web.page.Screen;

/** The strip over the desk: what the agent is at, the call buttons, the queue. */
@Named
@RequestScoped
public class DeskStrip {

    private static final Duration DAY = Duration.ofDays(1);
    @Inject private AgentDesk desk;
    @Inject private SigningIn signingIn;
    @Inject private CallFigures callFigures;
    @Inject private OnAir onAir;
    @Inject private Screen screen;
    @Inject private Clock clock;

    private AgentVerbs.View view;
    private String extension;
    private PauseCode pauseCode;

    @PostConstruct
    void look() {
        view = desk.mine().orElse(null);
    }

    public void ready() {
        choose(State.READY);
    }

    public void rest() {
        choose(State.BREAK);
    }

    public void leave() {
        choose(State.OFF);
    }

    private void choose(State state) {
        screen.did(() -> signingIn.choose(new DeskChoice(extension, state, pauseCode)));
        look();
    }

    public void answer() {
        screen.did(() -> desk.answer(call()));
        look();
    }

    public void hangUp() {
        screen.did(() -> desk.hangUp(call()));
        look();
    }

    /** The one on the line; blank without a call. */
    CallId call() {
        return new CallId(getCard() == null ? "" : getCard().callId());
    }

    /** Null without a call. */
    public CallCard getCard() {
        return view == null ? null : view.card().orElse(null);
    }

    /** The callback that is before the agent; null if there is none. */
    Long callback() {
        return view == null ? null : view.callback().orElse(null);
    }

    /** What the caller chose by key; null if nothing. */
    public CallerNeed getKeyed() {
        return getCard() == null ? null : getCard().keyed().orElse(null);
    }

    /** The name of the state; OFF if not at a desk. */
    public String getState() {
        return view == null ? "OFF" : view.status().name();
    }

    public long getElapsed() {
        return view == null
                ? 0
                : Math.max(0, Duration.between(view.since(), clock.instant()).toSeconds());
    }

    /** Whether the phone on the desk answers, not the button. */
    public boolean isHandset() {
        return view != null && view.extension().kind() == ExtensionKind.DESK;
    }

    public String getSeat() {
        return view == null ? null : view.extension().number();
    }

    public BoardFigures getFigures() {
        return callFigures.now();
    }

    public List<Extension> getExtensions() {
        return signingIn.extensions();
    }

    /** Those that one gives oneself. */
    public List<PauseCode> getPauseCodes() {
        return Arrays.stream(PauseCode.values()).filter(c -> c != PauseCode.BY_LEAD).toList();
    }

    /** Why they take a break; null unless they do. */
    public PauseCode getPausedFor() {
        return view == null ? null : view.pauseCode().orElse(null);
    }

    public PauseCode getPauseCode() {
        return pauseCode;
    }

    public void setPauseCode(PauseCode pauseCode) {
        this.pauseCode = pauseCode;
    }

    /** Seconds until the next spot; null if none is planned within a day. */
    public Long getNextSpot() {
        var now = clock.instant();
        return onAir.planned(now, now.plus(DAY)).stream()
                .filter(spot -> spot.status().isDue())
                .findFirst()
                .map(spot -> Duration.between(now, spot.plannedAt()).toSeconds())
                .orElse(null);
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }
}
