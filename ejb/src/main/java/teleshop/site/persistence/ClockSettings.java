package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import teleshop.kernel.Rows;
import teleshop.kernel.ShopClock.Setting;

/** How the clock was last set; at most one row. */
@ApplicationScoped
public class ClockSettings {

    private static final String FIND = "select wall, shop, rate from clock_settings where id = 1";
    private static final String CHANGE =
            "update clock_settings set wall = :wall, shop = :shop, rate = :rate where id = 1";
    private static final String ADD =
            "insert into clock_settings (id, wall, shop, rate) values (1, :wall, :shop, :rate)";

    @PersistenceContext private EntityManager entityManager;

    public Optional<Setting> find() {
        return Rows.of(entityManager.createNativeQuery(FIND, Object[].class))
                .map(ClockSettings::setting)
                .findFirst();
    }

    public void keep(Setting setting) {
        if (write(CHANGE, setting) == 0) {
            write(ADD, setting);
        }
    }

    private int write(String sql, Setting setting) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("wall", setting.wall())
                .setParameter("shop", setting.shop())
                .setParameter("rate", setting.rate())
                .executeUpdate();
    }

    private static Setting setting(Object[] row) {
        return new Setting(
                Rows.instant(row[0]), Rows.instant(row[1]), ((Number) row[2]).intValue());
    }
}
