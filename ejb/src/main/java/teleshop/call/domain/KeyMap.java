package teleshop.call.domain;

import java.util.EnumMap;
import java.util.Map;
import teleshop.kernel.InvalidField;

/** Which key does what at one agent's desk: each action has one, no key has two. */
public record KeyMap(Map<DeskAction, KeyStroke> strokes) {

    public KeyMap {
        Map<DeskAction, KeyStroke> all = new EnumMap<>(DeskAction.class);
        for (var action : DeskAction.values()) {
            all.put(action, strokes.getOrDefault(action, action.standard()));
        }
        strokes = Map.copyOf(all);
    }

    public static KeyMap standard() {
        return new KeyMap(Map.of());
    }

    /**
     * @param said keys by the names of actions; what is not named stays as it is
     * @throws InvalidField naming the action whose key is taken, reserved or none
     */
    public KeyMap with(Map<String, String> said) {
        Map<DeskAction, KeyStroke> changed = new EnumMap<>(strokes);
        said.forEach((name, key) -> changed.put(action(name), stroke(name, key)));
        said.keySet().stream()
                .map(DeskAction::valueOf)
                .filter(a -> !changed.get(a).equals(strokes.get(a)))
                .forEach(a -> check(a, changed));
        return new KeyMap(changed);
    }

    /** The key that was chosen is at fault, not the one that stood there. */
    private static void check(DeskAction action, Map<DeskAction, KeyStroke> all) {
        var stroke = all.get(action);
        if (stroke.isReserved()) {
            throw new InvalidField(
                    action.name(), "hot-key-reserved", stroke.name() + " is the browser's");
        }
        boolean taken =
                all.entrySet().stream()
                        .filter(other -> other.getKey() != action)
                        .anyMatch(other -> other.getValue().equals(stroke));
        if (taken) {
            throw new InvalidField(
                    action.name(), "hot-key-taken", stroke.name() + " does something else");
        }
    }

    private static DeskAction action(String name) {
        try {
            return DeskAction.valueOf(name);
        } catch (IllegalArgumentException none) {
            throw new InvalidField(name, "hot-key-unknown-action", "no such action: " + name);
        }
    }

    private static KeyStroke stroke(String name, String key) {
        try {
            return KeyStroke.of(key);
        } catch (IllegalArgumentException none) {
            throw new InvalidField(name, "hot-key-unreadable", none.getMessage());
        }
    }

    public String of(DeskAction action) {
        return strokes.get(action).name();
    }
}
