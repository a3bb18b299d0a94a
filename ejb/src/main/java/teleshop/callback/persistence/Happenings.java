package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.Happening.Kind;
import teleshop.kernel.Rows;

/** What happened with the numbers of customers; nothing is ever changed or taken away. */
@ApplicationScoped
public class Happenings {

    private static final String ADD =
            """
            insert into callback_happenings (reference, kind, number, brand, started_at,
                happened_at, until_at, details)
            select :reference, :kind, :number, :brand, :startedAt, :at, :until, :details
            where not exists
                (select 1 from callback_happenings where reference = :reference)
            """;
    private static final String OF =
            """
            select reference, kind, number, brand, started_at, happened_at, until_at, details
            from callback_happenings where number in (:numbers)
            """;
    private static final String OWN =
            "insert into callback_numbers (number) select :number where not exists"
                    + " (select 1 from callback_numbers where number = :number)";
    private static final String HOLD =
            "select number, number from callback_numbers where number = :number for update";

    @PersistenceContext private EntityManager entityManager;

    /**
     * @return whether it was not known yet
     */
    public boolean add(Happening happening) {
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter("reference", happening.reference())
                        .setParameter("kind", happening.kind().name())
                        .setParameter("number", happening.key().number())
                        .setParameter("brand", happening.key().brand())
                        .setParameter("startedAt", happening.startedAt())
                        .setParameter("at", happening.at())
                        .setParameter("until", happening.until())
                        .setParameter("details", json(happening.details()))
                        .executeUpdate()
                == 1;
    }

    /** All that happened with any of these numbers. */
    public List<Happening> of(Collection<String> numbers) {
        var query = entityManager.createNativeQuery(OF, Object[].class);
        return Rows.of(query.setParameter("numbers", numbers)).map(Happenings::happening).toList();
    }

    /** Until the transaction is over nobody else tells of this number. */
    public void hold(String number) {
        entityManager.createNativeQuery(OWN).setParameter("number", number).executeUpdate();
        entityManager
                .createNativeQuery(HOLD, Object[].class)
                .setParameter("number", number)
                .getResultList();
    }

    private static Happening happening(Object[] row) {
        return new Happening(
                (String) row[0],
                Kind.valueOf((String) row[1]),
                new CallbackKey((String) row[2], (String) row[3]),
                Rows.instant(row[4]),
                Rows.instant(row[5]),
                Rows.instant(row[6]),
                details((String) row[7]));
    }

    private static String json(Map<Detail, String> details) {
        var json = Json.createObjectBuilder();
        details.forEach((detail, text) -> json.add(detail.name(), text));
        return json.build().toString();
    }

    private static Map<Detail, String> details(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<Detail, String> details = new EnumMap<>(Detail.class);
            json.keySet().forEach(k -> details.put(Detail.valueOf(k), json.getString(k)));
            return details;
        }
    }
}
