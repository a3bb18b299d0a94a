package teleshop.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import teleshop.customer.domain.Region;
import teleshop.customer.persistence.RegionTree;

/** Knows the provinces, cities and districts of the country. */
@Stateless
@PermitAll
public class Regions {

    /** Cities that are divided into towns, not districts. */
    private static final Set<String> WITHOUT_DISTRICTS = Set.of("东莞", "中山", "儋州", "嘉峪关");

    @Inject private RegionTree tree;

    /**
     * One step of the cascade.
     *
     * @param parent the code above; blank for the provinces
     */
    public List<Region> below(String parent) {
        return tree.below(parent);
    }

    /** By the names of province and city, long or short. */
    public List<Region> districts(String province, String city) {
        return tree.districts(province, city);
    }

    /** Whether an address there is incomplete without a district. */
    public boolean needsDistrict(String province, String city) {
        return WITHOUT_DISTRICTS.stream().noneMatch(city::startsWith);
    }
}
