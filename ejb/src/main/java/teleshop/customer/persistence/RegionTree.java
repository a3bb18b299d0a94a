package teleshop.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import teleshop.customer.domain.Region;
import teleshop.kernel.Rows;

/** The provinces with their cities with their districts. */
@ApplicationScoped
public class RegionTree {

    private static final String BELOW =
            "select code, name from regions where parent = :parent order by code";
    private static final String DISTRICTS =
            """
            select d.code, d.name from regions p
            join regions c on c.parent = p.code
            join regions d on d.parent = c.code
            where p.parent = '' and p.name like :province
                and (c.name like :city or c.name = '市辖区' and p.name like :city)
            order by d.code
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @param parent a code; blank for the provinces
     */
    public List<Region> below(String parent) {
        var query = entityManager.createNativeQuery(BELOW, Object[].class);
        return Rows.of(query.setParameter("parent", parent)).map(RegionTree::region).toList();
    }

    /** By the names, long or short. */
    public List<Region> districts(String province, String city) {
        var query = entityManager.createNativeQuery(DISTRICTS, Object[].class);
        query.setParameter("province", province + "%").setParameter("city", city + "%");
        return Rows.of(query).map(RegionTree::region).toList();
    }

    private static Region region(Object[] row) {
        return new Region((String) row[0], (String) row[1]);
    }
}
