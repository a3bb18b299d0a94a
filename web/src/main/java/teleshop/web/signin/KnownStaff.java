package teleshop.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import teleshop.staff.Credentials;
import teleshop.staff.Identity;
import teleshop.staff.StaffChanged;

/**
 * Remembers for a minute who came in, because a password check is made to be slow and each request
 * brings one. A change of the person is felt at once here, within the minute on other nodes.
 */
@ApplicationScoped
public class KnownStaff {

    private static final Duration MEMORY = Duration.ofMinutes(1);

    private record Known(Identity identity, byte[] proof, Instant until) {}

    @Inject private Credentials credentials;

    private final Clock wall = Clock.systemUTC();
    private final byte[] pepper = new byte[32];
    private final Map<String, Known> byPassword = new ConcurrentHashMap<>();
    private final Map<String, Known> bySession = new ConcurrentHashMap<>();

    public KnownStaff() {
        new SecureRandom().nextBytes(pepper);
    }

    Optional<Identity> check(String name, String password) {
        var proof = proof(password);
        var known = fresh(byPassword, name).filter(k -> Arrays.equals(k.proof(), proof));
        if (known.isPresent()) {
            return known.map(Known::identity);
        }
        var checked = credentials.check(name, password);
        checked.ifPresent(identity -> keep(byPassword, identity, proof));
        return checked;
    }

    Optional<Identity> current(Identity signedIn) {
        var known = fresh(bySession, signedIn.name());
        if (known.isPresent()) {
            return known.map(Known::identity).filter(now -> now.roles().equals(signedIn.roles()));
        }
        var current = credentials.current(signedIn.name());
        current.ifPresent(identity -> keep(bySession, identity, new byte[0]));
        return current.filter(now -> now.roles().equals(signedIn.roles()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffChanged event) {
        byPassword.remove(event.name());
        bySession.remove(event.name());
    }

    private Optional<Known> fresh(Map<String, Known> memory, String name) {
        return Optional.ofNullable(memory.get(name))
                .filter(k -> wall.instant().isBefore(k.until()));
    }

    private void keep(Map<String, Known> memory, Identity identity, byte[] proof) {
        memory.put(identity.name(), new Known(identity, proof, wall.instant().plus(MEMORY)));
    }

    private byte[] proof(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(pepper);
            return digest.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
