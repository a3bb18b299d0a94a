package teleshop.stock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.catalog.OfferBook;
import teleshop.catalog.PriceList;
import teleshop.catalog.ProductKeeping;
import teleshop.catalog.Scripts;
import teleshop.catalog.domain.Hotline;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** The goods and hotlines that a demo day begins with. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@RunAs(Roles.SYSTEM)
public class DemoGoods {

    /** SKU, name, price, floor, limit, usual most, supplier, cost, tax in basis points, stock. */
    private static final String GOODS =
            """
            TV-1001;不粘炒锅三件套;39800;29800;5;2;S-HOME;15000;1300;800
            TV-1002;高速破壁料理机;89900;69900;3;1;S-HOME;42000;1300;300
            TV-1003;无绳吸尘器;129900;99900;3;1;S-CLEAN;61000;1300;250
            TV-1004;碧螺春茶礼盒;26800;19800;10;3;S-FOOD;9000;900;1200
            TV-1005;颈椎按摩仪;49900;36900;5;2;S-HEALTH;17500;1300;500
            TV-1006;蚕丝被四件套;69900;52900;4;2;S-TEX;31000;1300;400
            TV-1007;和田玉吊坠;199900;159900;2;1;S-JADE;88000;1300;80
            TV-1008;足浴盆;35900;26900;4;2;S-HEALTH;13200;1300;600
            """;

    @Inject private ProductFixtures fixtures;
    @Inject private ProductKeeping keeping;
    @Inject private PriceList prices;
    @Inject private Scripts scripts;
    @Inject private OfferBook offers;
    @Inject private DemoMode demo;

    @PostConstruct
    void arrive() {
        if (demo.isOn() && prices.all().isEmpty()) {
            var goods = GOODS.lines().map(line -> product(line.split(";"))).toList();
            fixtures.load(goods);
            announce(goods);
            DemoScripts.OF.forEach(scripts::word);
            DemoOffers.all().forEach(offers::keep);
        }
    }

    /** 4001 and 4008001001 ring for the first product, 4002 and 4008001002 for the second… */
    private void announce(List<ProductFixture> goods) {
        for (int i = 0; i < goods.size(); i++) {
            announce(String.valueOf(4001 + i), goods.get(i));
            announce("400800" + (1001 + i), goods.get(i));
        }
    }

    private void announce(String number, ProductFixture product) {
        keeping.announce(new Hotline(number, product.sku(), "SPOT-" + number));
    }

    private static ProductFixture product(String[] of) {
        return new ProductFixture(
                of[0],
                of[1],
                Long.valueOf(of[2]),
                Long.valueOf(of[3]),
                Integer.valueOf(of[4]),
                Integer.valueOf(of[5]),
                Long.valueOf(of[9]),
                of[6],
                Long.valueOf(of[7]),
                Integer.valueOf(of[8]),
                "");
    }
}
