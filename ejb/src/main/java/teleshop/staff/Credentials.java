package teleshop.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Optional;
import teleshop.staff.domain.StaffMember;
import teleshop.staff.persistence.StaffMembers;

/** Tells who may come in. */
@Stateless
@PermitAll
public class Credentials {

    @Inject private StaffMembers members;
    @Inject private Pbkdf2PasswordHash hash;

    /**
     * @return empty if there is no such person, the password is wrong or the person is disabled
     */
    public Optional<Identity> check(String name, String password) {
        return members.find(name)
                .filter(StaffMember::isEnabled)
                .filter(member -> hash.verify(password.toCharArray(), member.passwordHash()))
                .map(Credentials::identity);
    }

    /**
     * @return who that is now; empty if the person may not come in any more
     */
    public Optional<Identity> current(String name) {
        return members.find(name).filter(StaffMember::isEnabled).map(Credentials::identity);
    }

    /** Who may come in and has the role, by name. */
    public List<String> named(String role) {
        return members.all().stream()
                .filter(StaffMember::isEnabled)
                .filter(member -> member.roles().contains(role))
                .map(StaffMember::name)
                .sorted()
                .toList();
    }

    private static Identity identity(StaffMember member) {
        return new Identity(member.name(), member.roles(), member.language());
    }
}
