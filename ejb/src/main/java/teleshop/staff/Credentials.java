package teleshop.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import teleshop.staff.domain.Guesses;
import teleshop.staff.domain.StaffMember;
import teleshop.staff.persistence.StaffMembers;
import teleshop.staff.persistence.WrongGuesses;

/** Tells who may come in. */
@Stateless
@PermitAll
public class Credentials {

    private static final String NAME = "\\P{Cntrl}{1,100}";

    @Inject private StaffMembers members;
    @Inject private WrongGuesses wrong;
    @Inject private Clock clock;
    @Inject private Pbkdf2PasswordHash hash;

    /**
     * Wrong passwords are counted by name and address, so that nobody tries many and nobody keeps a
     * person out from elsewhere.
     */
    public Admission admit(String name, String password, String address) {
        if (!name.matches(NAME)) {
            return new Admission.Refused();
        }
        var guesses = wrong.of(name, address);
        var pause = guesses.pause(clock.instant());
        return pause.isZero()
                ? judged(name, address, guesses, check(name, password))
                : new Admission.TooManyBefore(pause);
    }

    private Admission judged(String name, String address, Guesses guesses, Optional<Identity> who) {
        if (who.isEmpty()) {
            wrong.keep(name, address, guesses.oneMore(clock.instant()));
            return new Admission.Refused();
        }
        if (!guesses.equals(Guesses.NONE)) {
            wrong.forget(name, address);
        }
        return new Admission.Admitted(who.get());
    }

    private Optional<Identity> check(String name, String password) {
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
