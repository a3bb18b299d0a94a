package teleshop.courier;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import teleshop.courier.CourierFixture.Mapping;
import teleshop.courier.CourierFixture.Terms;
import teleshop.courier.persistence.Couriers;
import teleshop.site.DemoMode;

/** The couriers that a demo day begins with. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class DemoCouriers {

    private static final List<String> EAST =
            List.of("北京 天津 河北 辽宁 上海 江苏 浙江 安徽 福建 江西 山东 广东".split(" "));
    private static final List<String> INLAND =
            List.of("山西 吉林 黑龙江 河南 湖北 湖南 重庆 四川 贵州 陕西 广西 海南 云南".split(" "));
    private static final List<String> NEAR = both(EAST, INLAND);
    private static final List<String> FAR = List.of("内蒙古 甘肃 青海 宁夏 新疆".split(" "));
    private static final List<String> TIBET = List.of("西藏");

    @Inject private CourierBook book;
    @Inject private Couriers couriers;
    @Inject private DemoMode demo;

    @PostConstruct
    void arrive() {
        if (demo.isOn() && couriers.all().isEmpty()) {
            Stream.of(sf(), ems(), yto()).forEach(book::keep);
        }
    }

    private static CourierFixture sf() {
        var terms = terms(1800, 600, 150);
        var form = form("GBK", Map.of("运单号", "waybill_no", "签收日期", "status_time"));
        var prepaid = both(NEAR, FAR);
        return new CourierFixture("SF", "顺丰速运", null, terms, NEAR, prepaid, 1_000_000, form);
    }

    private static CourierFixture ems() {
        var terms = terms(1500, 500, 120);
        var form = form("GBK", Map.of("邮件号", "waybill_no", "妥投日期", "status_time"));
        var cod = both(NEAR, FAR);
        return new CourierFixture(
                "EMS", "中国邮政速递", null, terms, cod, both(cod, TIBET), 500_000, form);
    }

    private static CourierFixture yto() {
        var terms = terms(1200, 200, 100);
        var form = form("UTF-8", Map.of("运单编号", "waybill_no", "签收时间", "status_time"));
        return new CourierFixture("YTO", "圆通速递", null, terms, EAST, NEAR, 300_000, form);
    }

    private static Terms terms(long firstKg, long furtherKg, int codFeeBp) {
        return new Terms(
                firstKg, furtherKg, codFeeBp, 0, 0, firstKg, null, null, null, null, null, null,
                null, null, false);
    }

    private static Mapping form(String encoding, Map<String, String> headings) {
        var words = Map.of("签收", "SIGNED", "妥投", "SIGNED", "拒收", "REFUSED", "退回", "RETURNED");
        return new Mapping(encoding, "合计", headings, words);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
