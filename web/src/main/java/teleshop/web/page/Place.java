package teleshop.web.page;

import static teleshop.kernel.Roles.ADMIN;
import static teleshop.kernel.Roles.AGENT;
import static teleshop.kernel.Roles.AUDITOR;
import static teleshop.kernel.Roles.FINANCE;
import static teleshop.kernel.Roles.FINANCE_LEAD;
import static teleshop.kernel.Roles.LEAD;
import static teleshop.kernel.Roles.LOGISTICS;
import static teleshop.kernel.Roles.MEDIA;
import static teleshop.kernel.Roles.REVIEWER;
import static teleshop.kernel.Roles.REVIEW_LEAD;
import static teleshop.kernel.Roles.WAREHOUSE;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pages of the shop and who may open them: the one table that the navigation shows and the
 * guard enforces. A page without a row is closed to everybody. In the order of the navigation; the
 * first that is open to somebody is where they begin.
 */
public enum Place {
    SIGN_IN("/sign-in.xhtml", Room.OPEN, ""),
    ERROR("/error.xhtml", Room.OPEN, ""),
    HOME("/index.xhtml", Room.STAFF, ""),
    DESK("/desk.xhtml", Room.FLOOR, "pi-headphones", AGENT),
    HOT_KEYS("/hot-keys.xhtml", Room.FLOOR, "pi-key", AGENT),
    CALLBACKS("/callbacks.xhtml", Room.FLOOR, "pi-phone", AGENT, LEAD),
    DO_NOT_CALL("/do-not-call.xhtml", Room.FLOOR, "pi-ban", AGENT, LEAD),
    WALLBOARD("/wallboard.xhtml", Room.FLOOR, "pi-chart-line", LEAD),
    SUPERVISOR("/supervisor.xhtml", Room.FLOOR, "pi-eye", LEAD),
    QUEUES("/queues.xhtml", Room.FLOOR, "pi-sitemap", LEAD),
    REVIEW("/review.xhtml", Room.ORDERS, "pi-check-square", REVIEWER, REVIEW_LEAD),
    DISPATCH("/dispatch.xhtml", Room.GOODS, "pi-truck", WAREHOUSE, LOGISTICS),
    TRAIL("/trail.xhtml", Room.ORDERS, "pi-history", AUDITOR),
    RECEIPTS("/receipts.xhtml", Room.MONEY, "pi-wallet", FINANCE, FINANCE_LEAD),
    REFUNDS("/refunds.xhtml", Room.MONEY, "pi-undo", FINANCE, FINANCE_LEAD),
    STATEMENTS("/statements.xhtml", Room.MONEY, "pi-truck", FINANCE, FINANCE_LEAD),
    SETTLEMENTS("/settlements.xhtml", Room.MONEY, "pi-calculator", FINANCE, FINANCE_LEAD),
    STATISTICS("/statistics.xhtml", Room.FLOOR, "pi-chart-bar", LEAD, FINANCE, FINANCE_LEAD),
    PLANNING("/planning.xhtml", Room.FLOOR, "pi-compass", LEAD, MEDIA),
    USERS("/users.xhtml", Room.HOUSE, "pi-users", ADMIN),
    PARAMETERS("/parameters.xhtml", Room.HOUSE, "pi-sliders-h", ADMIN);

    /** What belongs together in the navigation; the first two are not shown there. */
    public enum Room {
        OPEN,
        STAFF,
        FLOOR,
        ORDERS,
        GOODS,
        MONEY,
        HOUSE;

        public String key() {
            return "shell.room." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final String path;
    private final Room room;
    private final String icon;
    private final Set<String> roles;

    Place(String path, Room room, String icon, String... roles) {
        this.path = path;
        this.room = room;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    public static Optional<Place> at(String path) {
        return Arrays.stream(values()).filter(place -> place.path.equals(path)).findFirst();
    }

    public boolean admits(Predicate<String> hasRole) {
        return room == Room.OPEN || room == Room.STAFF || roles.stream().anyMatch(hasRole);
    }

    public boolean isInNavigation() {
        return !icon.isEmpty();
    }

    public String path() {
        return path;
    }

    public Room room() {
        return room;
    }

    public String icon() {
        return icon;
    }

    /** The key of its name. */
    public String key() {
        return "shell.place." + path.substring(1, path.lastIndexOf('.'));
    }
}
