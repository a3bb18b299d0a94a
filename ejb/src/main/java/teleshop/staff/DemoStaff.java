package teleshop.staff;

import static teleshop.kernel.Roles.ADMIN;
import static teleshop.kernel.Roles.AGENT;
import static teleshop.kernel.Roles.AUDITOR;
import static teleshop.kernel.Roles.COURIER;
import static teleshop.kernel.Roles.FINANCE;
import static teleshop.kernel.Roles.FINANCE_LEAD;
import static teleshop.kernel.Roles.LEAD;
import static teleshop.kernel.Roles.LOGISTICS;
import static teleshop.kernel.Roles.MEDIA;
import static teleshop.kernel.Roles.REVIEWER;
import static teleshop.kernel.Roles.REVIEW_LEAD;
import static teleshop.kernel.Roles.WAREHOUSE;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The people of a demo day, with the one password that README tells. */
final class DemoStaff {

    static final String PASSWORD = "teleshop-demo";
    private static final int AGENTS = 80;

    private DemoStaff() {}

    static Map<String, Set<String>> roles() {
        var people = new TreeMap<String, Set<String>>();
        for (int i = 1; i <= AGENTS; i++) {
            people.put("agent" + i, Set.of(AGENT));
        }
        people.put("admin", Set.of(ADMIN));
        people.put("lead1", Set.of(LEAD));
        people.put("reviewer1", Set.of(REVIEWER));
        people.put("reviewer2", Set.of(REVIEWER));
        people.put("reviewlead1", Set.of(REVIEWER, REVIEW_LEAD));
        people.put("warehouse1", Set.of(WAREHOUSE));
        people.put("logistics1", Set.of(LOGISTICS));
        people.put("finance1", Set.of(FINANCE));
        people.put("finance2", Set.of(FINANCE));
        people.put("financelead1", Set.of(FINANCE, FINANCE_LEAD));
        people.put("media1", Set.of(MEDIA));
        people.put("auditor1", Set.of(AUDITOR));
        people.put("courier1", Set.of(COURIER));
        return people;
    }
}
