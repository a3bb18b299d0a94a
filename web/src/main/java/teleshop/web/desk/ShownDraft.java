package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import teleshop.web.page.Screen;

/** The draft on the agent's screen, which need not be the one in front any more. */
@RequestScoped
public class ShownDraft {

    private static final String KEY = "work:sheet";
    private static final List<String> ALL = List.of("work:all");

    @Inject private Drafts drafts;
    @Inject private Screen screen;
    @Inject @RequestParameterMap private Map<String, String> posted;

    private Draft draft;

    /** The one that was posted, as long as the answer is not drawn; then the one in front. */
    Draft get() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return drafts.current();
        }
        if (draft == null) {
            draft = drafts.shown(posted.get(KEY));
        }
        return draft;
    }

    /** Whether the agent sees what is in front; else they are told that it is another. */
    boolean isInFront() {
        boolean inFront = get() == drafts.current();
        if (!inFront) {
            screen.tell("", screen.text("desk.turned"));
        }
        return inFront;
    }

    /** A deed brought another to the front, which the rest of it is about. */
    void follow() {
        draft = drafts.current();
    }

    /** If the answer is about another draft than the page, all of it is drawn. */
    void turn() {
        var key = posted.get(KEY);
        if (key != null && !key.equals(drafts.current().getKey())) {
            var faces = FacesContext.getCurrentInstance();
            faces.getViewRoot().resetValues(faces, ALL);
            faces.getPartialViewContext().getRenderIds().addAll(ALL);
        }
    }
}
