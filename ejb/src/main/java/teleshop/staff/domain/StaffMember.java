package teleshop.staff.domain;

import static jakarta.persistence.FetchType.EAGER;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** A person who may sign in. */
@Entity
@Table(name = "staff")
public class StaffMember {

    @Id private String name;
    @Version private int version;
    private String passwordHash;
    private boolean enabled;
    private String language;

    @ElementCollection(fetch = EAGER)
    @CollectionTable(name = "staff_roles", joinColumns = @JoinColumn(name = "staff_name"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected StaffMember() {}

    public StaffMember(String name, String passwordHash, Set<String> roles) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.enabled = true;
        this.language = "zh-CN";
    }

    public void disable() {
        enabled = false;
    }

    public void take(Set<String> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    public void speak(String newLanguage) {
        language = newLanguage;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String language() {
        return language;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }
}
