package teleshop.callback.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;

/** A number, or all that begin alike, which we do not call for a brand or for any. */
@Entity
@Table(name = "do_not_call")
public class DoNotCall {

    /** Loaded as a list that stood before anything else happened. */
    public static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    /** A line as lists show it; {@code brand} is empty for all brands. */
    public record View(
            Long id,
            String pattern,
            String brand,
            String reason,
            String addedBy,
            Instant since,
            String liftedBy,
            Instant liftedAt) {}

    private static final String WILDCARD = "\\d{2,14}\\*|\\*\\d{3,14}";

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String pattern;
    private String brand;
    private String openKey;
    private String reason;
    private String addedBy;
    private Instant since;
    private String liftedBy;
    private Instant liftedAt;

    protected DoNotCall() {}

    public DoNotCall(String pattern, String brand, String reason, String addedBy, Instant since) {
        this.pattern = pattern;
        this.brand = brand;
        this.openKey = key(pattern, brand);
        this.reason = reason;
        this.addedBy = addedBy;
        this.since = since;
    }

    public static String key(String pattern, String brand) {
        return pattern + " " + brand;
    }

    /**
     * @param keyed a number however it is written, or with a {@code *} at its end or beginning
     * @throws InvalidField if it is neither
     */
    public static String pattern(String keyed) {
        var bare = keyed.replaceAll("[\\s()\\-]", "");
        if (bare.matches(WILDCARD)) {
            return bare;
        }
        try {
            return PhoneNumber.of(keyed).value();
        } catch (InvalidField no) {
            throw new InvalidField("number", no.code(), no.getMessage());
        }
    }

    public boolean covers(CallbackKey key) {
        boolean sameBrand = brand.isEmpty() || brand.equals(key.brand());
        return sameBrand && key.number().matches(pattern.replace("*", "\\d*").replace("+", "\\+"));
    }

    /** It was said earlier, too. */
    public void stoodSince(Instant earlier) {
        if (earlier.isAfter(ALWAYS) && earlier.isBefore(since)) {
            since = earlier;
        }
    }

    public boolean stoodAt(Instant at) {
        return !since.isAfter(at) && (liftedAt == null || liftedAt.isAfter(at));
    }

    /** Whether it was put down on a day, rather than having stood for ever. */
    public boolean isDated() {
        return since.isAfter(ALWAYS);
    }

    public void lift(String by, Instant at) {
        if (liftedAt == null) {
            openKey = null;
            liftedBy = by;
            liftedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public Instant since() {
        return since;
    }

    public View view() {
        return new View(id, pattern, brand, reason, addedBy, since, liftedBy, liftedAt);
    }
}
