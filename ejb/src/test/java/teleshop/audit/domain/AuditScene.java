package teleshop.audit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import teleshop.kernel.Money;
import teleshop.kernel.PhoneNumber;
import teleshop.order.domain.AddressKey;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.OrderStatus;

/** An order that no rule minds, and what can be changed about it. */
final class AuditScene {

    static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
    static final Thresholds THRESHOLDS =
            new Thresholds(
                    30,
                    Money.ofMinor(300_000),
                    Duration.ofHours(24),
                    2,
                    Duration.ofDays(180),
                    4,
                    Duration.ofDays(90),
                    3,
                    8,
                    1_000,
                    3,
                    3);

    private static final Instant DAY_START = Instant.parse("2026-11-19T16:00:00Z");
    private static final String SKU = "TV-1";
    private static final PhoneNumber PHONE = new PhoneNumber("13905191234");

    private String name = "王秀英";
    private PhoneNumber phone = PHONE;
    private String district = "鼓楼区";
    private String street = "中山北路200号3幢502室";
    private String callId;
    private PhoneNumber caller;
    private boolean cod = true;
    private long codAmount = 39_800;
    private int quantity = 1;
    private long unitPrice = 39_800;
    private long amount = -1;
    private long floor = 1;
    private int limit;
    private int p99;
    private List<PastOrder> past = List.of();
    private List<String> denied = List.of();
    private boolean staff;
    private boolean covered = true;
    private long codMaximum = 1_000_000;
    private boolean needsDistrict = true;
    private String callerProvince;
    private boolean callerKnown = true;
    private String shortOf;
    private boolean changed;
    private Set<String> pranks = Set.of();
    private Set<String> landmarks = Set.of();
    private AgentRecord record = AgentRecord.BLANK;

    static PastOrder past(String number, OrderStatus status, Instant at) {
        boolean signed = status == OrderStatus.SIGNED || status == OrderStatus.COMPLETED;
        boolean refused = status == OrderStatus.REFUSED || status == OrderStatus.RETURNED;
        return new PastOrder(
                number,
                7L,
                PHONE,
                "王秀英",
                AddressKey.of(new AuditScene().delivery()),
                true,
                status,
                at,
                Set.of(SKU),
                signed,
                refused);
    }

    static PastOrder withSkus(PastOrder p, String sku) {
        return new PastOrder(
                p.number(),
                p.customerId(),
                p.phone(),
                p.recipient(),
                p.addressKey(),
                p.cod(),
                p.status(),
                p.placedAt(),
                Set.of(sku),
                p.signed(),
                p.refused());
    }

    static PastOrder withName(PastOrder p, String name) {
        return new PastOrder(
                p.number(),
                p.customerId(),
                p.phone(),
                name,
                p.addressKey(),
                p.cod(),
                p.status(),
                p.placedAt(),
                p.skus(),
                p.signed(),
                p.refused());
    }

    AuditFacts facts() {
        var line =
                new CheckedLine(
                        SKU,
                        quantity,
                        Money.ofMinor(unitPrice),
                        Money.ofMinor(amount < 0 ? unitPrice * quantity : amount),
                        Money.ofMinor(floor),
                        limit,
                        p99);
        var order =
                new CheckedOrder(
                        "SO1",
                        7L,
                        delivery(),
                        AddressKey.of(delivery()),
                        callId,
                        caller,
                        cod,
                        Money.ofMinor(cod ? codAmount : 0),
                        List.of(line),
                        NOW);
        return new AuditFacts(order, past, around(), DAY_START);
    }

    private Surroundings around() {
        return new Surroundings(
                denied,
                staff,
                covered,
                Optional.of(Money.ofMinor(codMaximum)),
                needsDistrict,
                Optional.ofNullable(callerProvince),
                callerKnown,
                Optional.ofNullable(shortOf),
                changed,
                pranks,
                landmarks,
                record);
    }

    private Delivery delivery() {
        return new Delivery(name, phone, "江苏省", "南京市", district, street);
    }

    AuditScene past(PastOrder... orders) {
        past = List.of(orders);
        return this;
    }

    AuditScene prepaid() {
        cod = false;
        return this;
    }

    AuditScene denied(String feature) {
        denied = List.of(feature);
        return this;
    }

    AuditScene phone(String number) {
        phone = new PhoneNumber(number);
        return this;
    }

    AuditScene name(String recipient) {
        name = recipient;
        return this;
    }

    AuditScene calledFrom(String number, boolean known) {
        callId = "call-1";
        caller = number == null ? null : new PhoneNumber(number);
        callerKnown = known;
        return this;
    }

    AuditScene callerProvince(String province) {
        callerProvince = province;
        return this;
    }

    AuditScene address(String newDistrict, String newStreet) {
        district = newDistrict;
        street = newStreet;
        return this;
    }

    AuditScene needsDistrict(boolean needs) {
        needsDistrict = needs;
        return this;
    }

    AuditScene landmarks(String... words) {
        landmarks = Set.of(words);
        return this;
    }

    AuditScene pranks(String... words) {
        pranks = Set.of(words);
        return this;
    }

    AuditScene uncovered() {
        covered = false;
        return this;
    }

    AuditScene quantity(int pieces) {
        quantity = pieces;
        return this;
    }

    AuditScene limits(int most, int usualMost) {
        limit = most;
        p99 = usualMost;
        return this;
    }

    AuditScene collects(long minor, long maximum) {
        codAmount = minor;
        codMaximum = maximum;
        return this;
    }

    AuditScene price(long list, long agreed, long lowest) {
        unitPrice = list;
        amount = agreed;
        floor = lowest;
        return this;
    }

    AuditScene staff() {
        staff = true;
        return this;
    }

    AuditScene shortOf(String what) {
        shortOf = what;
        return this;
    }

    AuditScene record(Refusals agent, Refusals team) {
        record = new AgentRecord(agent, team);
        return this;
    }

    AuditScene changed() {
        changed = true;
        return this;
    }
}
