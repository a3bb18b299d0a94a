package teleshop.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import teleshop.kernel.Roles;
import teleshop.staff.Staffing;
import teleshop.staff.Staffing.View;

/** Who works here and what they may do. */
@Named
@ViewScoped
public class UsersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> GIVEN =
            List.of(
                    Roles.AGENT,
                    Roles.LEAD,
                    Roles.REVIEWER,
                    Roles.REVIEW_LEAD,
                    Roles.WAREHOUSE,
                    Roles.LOGISTICS,
                    Roles.FINANCE,
                    Roles.FINANCE_LEAD,
                    Roles.MEDIA,
                    Roles.AUDITOR,
                    Roles.COURIER,
                    Roles.ADMIN);

    @Inject private Staffing staffing;
    @Inject private Screen screen;

    private String words = "";
    private String chosen;
    private String[] roles = {};

    public List<View> getPeople() {
        return staffing.list().stream()
                .filter(person -> person.name().contains(words == null ? "" : words))
                .toList();
    }

    public void choose(View person) {
        chosen = person.name();
        roles = person.roles().toArray(String[]::new);
    }

    public void give() {
        screen.did(() -> staffing.take(chosen, new TreeSet<>(Set.of(roles))));
    }

    public void disable() {
        screen.did(() -> staffing.disable(chosen));
    }

    /** Null until somebody is chosen. */
    public View getPerson() {
        return staffing.list().stream()
                .filter(person -> person.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public List<String> getGiven() {
        return GIVEN;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
