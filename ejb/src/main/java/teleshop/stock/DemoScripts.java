package teleshop.stock;

import java.util.List;
import java.util.Map;
import teleshop.catalog.domain.Script;
import teleshop.catalog.domain.Script.Objection;

/** What agents say of the goods of a demo day. */
final class DemoScripts {

    static final Map<String, Script> OF =
            Map.of(
                    "TV-1001",
                    new Script(
                            List.of(
                                    "您好，电视里正在演示的不粘炒锅三件套，今天电话订购 398 元，三口锅全带走。",
                                    "麦饭石涂层，煎鱼不粘、少油烟，燃气灶、电磁炉都能用。",
                                    "货到付款，先开箱验货再付钱，七天不满意可以退。"),
                            List.of(
                                    new Objection("太贵了", "三口锅平均一百三一口，商场单买一口就要两百多。"),
                                    new Objection("涂层会不会掉", "厂家保两年，用木铲和硅胶铲就行，不要用钢丝球。"),
                                    new Objection("要问问家里人", "我先给您留一套，货到家里人一起验，不合适当面退。"))),
                    "TV-1002",
                    new Script(
                            List.of("这台破壁机连豆渣都打得细，豆浆不用过滤，十八分钟一键完成。", "杯体加厚玻璃，自带清洗程序，晚上预约、早上直接喝。"),
                            List.of(
                                    new Objection("声音大吗", "有隔音罩，放在厨房关上门基本听不到。"),
                                    new Objection("家里有豆浆机", "豆浆机打不了坚果和米糊，这台一机多用。"))),
                    "TV-1003",
                    new Script(
                            List.of("无线的，拿起来就走，充一次电能打扫一百平方米。", "滚刷带灯，床底的灰看得见，尘杯一按就倒。"),
                            List.of(new Objection("吸力够不够", "两档吸力，猫砂、头发都吸得起来，七天可退。"))),
                    "TV-1004",
                    new Script(
                            List.of("明前采的洞庭碧螺春，一盒四罐，送人自己喝都体面。"),
                            List.of(new Objection("怎么知道是真的", "每盒有产地标识，扫码能查采摘日期。"))));

    private DemoScripts() {}
}
