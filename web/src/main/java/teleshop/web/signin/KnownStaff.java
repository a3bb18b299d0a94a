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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import teleshop.staff.Admission;
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
    private static final int TURNS = 64;

    private record Known(Identity identity, byte[] proof, Instant until) {}

    @Inject private Credentials credentials;

    private final Clock wall = Clock.systemUTC();
    private final byte[] pepper = new byte[32];
    private final Map<String, Known> byPassword = new ConcurrentHashMap<>();
    private final Map<String, Known> bySession = new ConcurrentHashMap<>();

    private final Object[] turns = new Object[TURNS];

    public KnownStaff() {
        new SecureRandom().nextBytes(pepper);
        Arrays.setAll(turns, turn -> new Object());
    }

    /** One at a time for each name and address: each sees whether the one before was right. */
    Admission admit(String name, String password, String address) {
        var proof = proof(password);
        var known = known(name, proof);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (turns[Math.floorMod(Objects.hash(name, address), turns.length)]) {
            return known(name, proof).orElseGet(() -> asked(name, password, address));
        }
    }

    private Optional<Admission> known(String name, byte[] proof) {
        return fresh(byPassword, name)
                .filter(known -> Arrays.equals(known.proof(), proof))
                .map(known -> new Admission.Admitted(known.identity()));
    }

    private Admission asked(String name, String password, String address) {
        var admission = credentials.admit(name, password, address);
        admission.identity().ifPresent(who -> keep(byPassword, who, proof(password)));
        return admission;
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
