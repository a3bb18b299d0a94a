package teleshop.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.catalog.domain.Advertised;
import teleshop.catalog.domain.Hotline;
import teleshop.kernel.Rows;

/** Which number is dialled for which product. */
@ApplicationScoped
public class HotlineBook {

    private static final String ALL =
            "select dialled_number, sku, spot from hotlines order by dialled_number";
    private static final String FIND =
            "select dialled_number, sku, spot from hotlines where dialled_number = :number";
    private static final String ADVERTISED =
            """
            select p.sku, p.name from hotlines h join products p on p.sku = h.sku
            where h.dialled_number = :number
            """;
    private static final String CHANGE =
            "update hotlines set sku = :sku, spot = :spot where dialled_number = :number";
    private static final String ADD =
            "insert into hotlines (dialled_number, sku, spot) values (:number, :sku, :spot)";

    @PersistenceContext private EntityManager entityManager;

    public Optional<Hotline> find(String number) {
        var query = entityManager.createNativeQuery(FIND, Object[].class);
        return Rows.of(query.setParameter("number", number)).map(HotlineBook::hotline).findFirst();
    }

    /** Empty also if the shop does not know the goods. */
    public Optional<Advertised> advertised(String number) {
        var query = entityManager.createNativeQuery(ADVERTISED, Object[].class);
        return Rows.of(query.setParameter("number", number))
                .map(row -> new Advertised((String) row[0], (String) row[1]))
                .findFirst();
    }

    public List<Hotline> all() {
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(HotlineBook::hotline)
                .toList();
    }

    public void keep(Hotline hotline) {
        if (write(CHANGE, hotline) == 0) {
            write(ADD, hotline);
        }
    }

    private int write(String sql, Hotline hotline) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("number", hotline.number())
                .setParameter("sku", hotline.sku())
                .setParameter("spot", hotline.spot())
                .executeUpdate();
    }

    private static Hotline hotline(Object[] row) {
        return new Hotline((String) row[0], (String) row[1], (String) row[2]);
    }
}
