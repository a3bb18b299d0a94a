package teleshop.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.call.HotKeys;
import teleshop.call.domain.DeskAction;
import teleshop.call.domain.KeyMap;
import teleshop.web.page.Screen;

/** The agent chooses the keys of their desk. */
@Named
@ViewScoped
public class HotKeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private HotKeys hotKeys;
    @Inject private Screen screen;

    private final Map<String, String> keys = new TreeMap<>();

    @PostConstruct
    void look() {
        show(hotKeys.mine());
    }

    public void save() {
        if (screen.did(() -> show(hotKeys.change(keys)))) {
            screen.say("keys.saved");
        }
    }

    public void reset() {
        show(hotKeys.reset());
    }

    private void show(KeyMap map) {
        map.strokes().forEach((action, stroke) -> keys.put(action.name(), stroke.name()));
    }

    public List<DeskAction> getActions() {
        return Arrays.asList(DeskAction.values());
    }

    public String standard(DeskAction action) {
        return action.standard().name();
    }

    /** Keys by the names of actions, as they are typed. */
    public Map<String, String> getKeys() {
        return keys;
    }
}
