package teleshop.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import teleshop.site.Parameters;
import teleshop.site.Parameters.View;

/** The house rules in force and their change. */
@Named
@ViewScoped
public class ParametersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Parameters parameters;
    @Inject private Screen screen;

    private String words = "";
    private String chosen;
    private Long value;

    public List<View> getRules() {
        return parameters.list().stream()
                .filter(rule -> matches(rule, words == null ? "" : words.toLowerCase()))
                .toList();
    }

    private boolean matches(View rule, String asked) {
        return rule.key().toLowerCase().contains(asked)
                || screen.text("code.param." + rule.key()).toLowerCase().contains(asked);
    }

    public void choose(View rule) {
        chosen = rule.key();
        value = rule.value();
    }

    public void set() {
        if (value == null) {
            screen.tell("value", screen.text("rule.NotBlank"));
        } else {
            screen.did("value", () -> parameters.set(chosen, value));
        }
    }

    /** Null until one is chosen. */
    public View getRule() {
        return parameters.list().stream()
                .filter(rule -> rule.key().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getValue() {
        return value;
    }

    public void setValue(Long value) {
        this.value = value;
    }
}
