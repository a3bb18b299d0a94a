package teleshop.call.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key that an agent chose in place of the standard one. */
@Entity
@Table(name = "hot_keys")
public class HotKey {

    @Id @GeneratedValue private Long id;
    private String agent;

    @Enumerated(STRING)
    private DeskAction action;

    private String stroke;

    protected HotKey() {}

    public HotKey(String agent, DeskAction action, KeyStroke stroke) {
        this.agent = agent;
        this.action = action;
        this.stroke = stroke.name();
    }

    public DeskAction action() {
        return action;
    }

    public KeyStroke stroke() {
        return new KeyStroke(stroke);
    }
}
