package teleshop.customer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** The customers that a demo day begins with; two pairs of them share a number. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@RunAs(Roles.SYSTEM)
public class DemoCustomers {

    /** Name, number, province, city, district, street, level. */
    private static final String PEOPLE =
            """
            王秀英;13805191001;江苏省;南京市;鼓楼区;中山北路200号3幢502室;GOLD
            李建国;13805191002;江苏省;常州市;武进区;湖塘镇花园街88号12幢301室;NORMAL
            张桂兰;13905711003;浙江省;杭州市;西湖区;文三路259号昌地火炬大厦1号楼;NORMAL
            刘志强;13905711004;浙江省;宁波市;海曙区;中山西路11弄6号402室;SILVER
            陈淑珍;13701611005;上海市;市辖区;浦东新区;世纪大道1500弄8号1201室;VIP
            杨国华;13701611006;上海市;市辖区;徐汇区;漕溪北路88号圣爱大厦10楼;NORMAL
            赵玉梅;13801011007;北京市;市辖区;朝阳区;建国路93号万达广场7号楼1806室;NORMAL
            黄文斌;13802211008;广东省;广州市;天河区;体育西路103号维多利广场;NORMAL
            周丽华;13802211009;广东省;深圳市;南山区;科技园南路15号2栋603室;GOLD
            吴永福;13802211010;广东省;东莞市;;南城街道鸿福路106号5栋1102室;NORMAL
            徐凤英;13808811011;四川省;成都市;锦江区;春熙路南段8号4单元7楼;NORMAL
            孙德胜;13808811012;四川省;绵阳市;涪城区;临园路东段72号3幢;NORMAL
            马秀兰;13807311013;湖南省;长沙市;岳麓区;麓山南路932号1栋205室;NORMAL
            朱建平;13807111014;湖北省;武汉市;武昌区;中南路99号保利广场A座;SILVER
            胡桂芳;13805311015;山东省;济南市;历下区;泉城路180号齐鲁国际大厦;NORMAL
            郭海燕;13805321016;山东省;青岛市;市南区;香港中路76号2号楼1502室;NORMAL
            何俊杰;13803711017;河南省;郑州市;金水区;花园路39号国贸中心11层;NORMAL
            高玉兰;13802411018;辽宁省;沈阳市;和平区;太原街86号4单元302室;NORMAL
            林美玲;13805911019;福建省;福州市;鼓楼区;五四路128号恒力城9楼;NORMAL
            罗国庆;13805911019;福建省;福州市;鼓楼区;五四路128号恒力城9楼;NORMAL
            王小明;13805191001;江苏省;南京市;鼓楼区;中山北路200号3幢502室;NORMAL
            """;

    @Inject private CustomerFile file;
    @Inject private CustomerFixtures fixtures;
    @Inject private DemoMode demo;

    @PostConstruct
    void arrive() {
        if (demo.isOn() && file.reachedAt(PhoneNumber.of("13805191001")).isEmpty()) {
            PEOPLE.lines().map(line -> person(line.split(";"))).forEach(fixtures::load);
        }
    }

    private static CustomerFixture person(String[] of) {
        var home = new AddressEntry(of[2], of[3], of[4], of[5]);
        return new CustomerFixture(of[0], List.of(of[1]), List.of(home), of[6], List.of());
    }
}
