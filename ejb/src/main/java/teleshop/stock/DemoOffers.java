package teleshop.stock;

import java.time.Instant;
import java.util.stream.Stream;
import teleshop.catalog.OfferEntry;

/** What is offered along with the goods of a demo day. */
final class DemoOffers {

    private static final Instant EVER_SINCE = Instant.parse("2020-01-01T00:00:00Z");

    /** Id, product in hand, product offered, what is said. */
    private static final String OFFERS =
            """
            CLEAN-WOK;TV-1003;TV-1001;家里地都打扫干净了，厨房也换口好锅：三件套不粘锅今天一起发货，省一趟运费。
            CLEAN-FEET;TV-1003;TV-1008;干完家务泡泡脚最解乏，这款足浴盆跟吸尘器一起寄，货到一起验。
            TEA-JUICER;TV-1004;TV-1002;喝茶的人都讲究养生，破壁机每天打一杯五谷豆浆，要不要一起带一台？
            NECK-FEET;TV-1005;TV-1008;肩颈按摩完再泡个脚，睡得特别香，足浴盆给您一起发？
            SILK-JADE;TV-1006;TV-1007;蚕丝被送长辈的话，配一块和田玉吊坠，一份礼就齐了。
            FEET-NECK;TV-1008;TV-1005;泡脚的时候按按颈椎，一举两得，按摩仪今天一起订有现货。
            """;

    static Stream<OfferEntry> all() {
        return OFFERS.lines().map(line -> entry(line.split(";")));
    }

    private static OfferEntry entry(String[] of) {
        return new OfferEntry(of[0], of[1], of[2], of[3], EVER_SINCE, null);
    }

    private DemoOffers() {}
}
