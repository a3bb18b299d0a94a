package teleshop.staff;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Set;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;
import teleshop.staff.domain.StaffMember;
import teleshop.staff.persistence.StaffMembers;

/**
 * Before the doors open: in demo mode the demo people arrive; otherwise nobody gets in by the demo
 * password, and a shop without any staff gets its first administrator.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class Opening {

    @Inject private StaffMembers members;
    @Inject private Pbkdf2PasswordHash hash;
    @Inject private DemoMode demo;

    /** As 05-site.cli takes it from the environment; a blank is none. */
    @Resource(lookup = "java:global/teleshop/firstPassword")
    private String firstPassword;

    @PostConstruct
    void open() {
        if (demo.isOn()) {
            demoStaffArrives();
        } else {
            noDemoPasswordWorks();
            firstAdministratorArrives();
        }
    }

    private void demoStaffArrives() {
        var password = hash.generate(DemoStaff.PASSWORD.toCharArray());
        DemoStaff.roles().entrySet().stream()
                .filter(person -> members.find(person.getKey()).isEmpty())
                .forEach(p -> members.add(new StaffMember(p.getKey(), password, p.getValue())));
    }

    private void noDemoPasswordWorks() {
        members.all().stream()
                .filter(StaffMember::isEnabled)
                .filter(m -> hash.verify(DemoStaff.PASSWORD.toCharArray(), m.passwordHash()))
                .findFirst()
                .ifPresent(Opening::refuseToOpen);
    }

    private static void refuseToOpen(StaffMember member) {
        throw new IllegalStateException(
                "the demo password opens the door to "
                        + member.name()
                        + "; disable the demo users before this server leaves demo mode");
    }

    private void firstAdministratorArrives() {
        if (members.all().isEmpty() && !firstPassword.isBlank()) {
            var password = hash.generate(firstPassword.toCharArray());
            members.add(new StaffMember("admin", password, Set.of(Roles.ADMIN)));
        }
    }
}
