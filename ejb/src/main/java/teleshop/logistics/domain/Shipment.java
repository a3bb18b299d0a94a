package teleshop.logistics.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;

/** One parcel of an order on its way to the customer, and back if it is not taken. */
@Entity
@Table(name = "shipments")
public class Shipment {

    @Id private String waybill;
    @Version private int version;
    private OrderNumber orderNumber;
    private String courier;
    private String warehouse;
    private String wave;
    private String province;

    private Money fees;
    private Money shipmentValue;
    private Money codDue;

    @Enumerated(EnumType.STRING)
    private ShipmentStatus status;

    @Column(name = "packed_weight_g")
    private long packedWeightG;

    private int noticeCopies;
    private Instant allocatedAt;
    private Instant packedAt;
    private Instant shippedAt;
    private Instant signedAt;
    private Instant statusAt;
    private LocalDate promisedOn;
    private Money claim;

    @ElementCollection
    @CollectionTable(name = "shipment_lines", joinColumns = @JoinColumn(name = "waybill"))
    @OrderBy("lineNo")
    private List<ParcelLine> lines = new ArrayList<>();

    protected Shipment() {}

    public Shipment(Carriage carriage, Parcel parcel, Instant at) {
        waybill = carriage.waybill().value();
        courier = carriage.courier();
        wave = carriage.wave();
        orderNumber = parcel.order();
        warehouse = parcel.warehouse();
        province = parcel.province();
        shipmentValue = parcel.value();
        promisedOn = parcel.promisedOn();
        fees = parcel.fees();
        codDue = parcel.codDue();
        lines.addAll(parcel.lines());
        status = ShipmentStatus.ALLOCATED;
        allocatedAt = at;
        statusAt = at;
    }

    /** Its waybill will not be used; its lines may go into another wave. */
    public ShipmentEvent voided(Instant at) {
        move(ShipmentAction.VOID, at);
        lines.clear();
        return new ShipmentEvent.Voided(waybill(), orderNumber, at);
    }

    public ShipmentEvent pack(long weightG, Instant at) {
        move(ShipmentAction.PACK, at);
        packedWeightG = weightG;
        packedAt = at;
        return new ShipmentEvent.Packed(waybill(), orderNumber, at);
    }

    public ShipmentEvent handOver(Instant at) {
        move(ShipmentAction.HAND_OVER, at);
        shippedAt = at;
        return new ShipmentEvent.HandedOver(waybill(), orderNumber, at);
    }

    /** The customer took all of it. */
    public ShipmentEvent sign(Instant at) {
        move(ShipmentAction.SIGN, at);
        signedAt = at;
        lines.replaceAll(line -> line.withSigned(line.quantity()));
        return new ShipmentEvent.Signed(waybill(), orderNumber, at);
    }

    /**
     * The customer took some of it.
     *
     * @param taken how many by SKU; what is left out was not taken
     */
    public ShipmentEvent signPart(Map<String, Integer> taken, Instant at) {
        PartTaken.check(taken, lines);
        move(ShipmentAction.SIGN_PART, at);
        signedAt = at;
        lines.replaceAll(line -> line.withSigned(taken.getOrDefault(line.sku(), 0)));
        return new ShipmentEvent.PartSigned(waybill(), orderNumber, at);
    }

    public ShipmentEvent refuse(Instant at) {
        move(ShipmentAction.REFUSE, at);
        return new ShipmentEvent.Refused(waybill(), orderNumber, at);
    }

    /** What was not taken is in the warehouse again. */
    public ShipmentEvent receive(Instant at) {
        move(ShipmentAction.RECEIVE, at);
        return new ShipmentEvent.ReturnedGoods(waybill(), orderNumber, at);
    }

    /**
     * @param agreed what the courier pays for it; nothing if that is not agreed yet
     */
    public ShipmentEvent lose(Money agreed, Instant at) {
        move(ShipmentAction.LOSE, at);
        claim = agreed.equals(Money.ZERO) ? null : agreed;
        return new ShipmentEvent.Lost(waybill(), orderNumber, agreed, at);
    }

    /**
     * One more copy of its notice.
     *
     * @return 1 for the first
     */
    public int printNotice() {
        return ++noticeCopies;
    }

    /** Whether the customer took everything that was in it. */
    public boolean isWhole() {
        return lines.stream().allMatch(line -> line.signed() == line.quantity());
    }

    private void move(ShipmentAction action, Instant at) {
        status = status.after(action);
        statusAt = at;
    }

    public Waybill waybill() {
        return new Waybill(waybill);
    }

    public OrderNumber order() {
        return orderNumber;
    }

    public String courier() {
        return courier;
    }

    public String warehouse() {
        return warehouse;
    }

    public String wave() {
        return wave;
    }

    public Money fees() {
        return fees;
    }

    /** What the customer pays for all of it, at the door or before. */
    public Money value() {
        return shipmentValue;
    }

    public Money codDue() {
        return codDue;
    }

    public ShipmentStatus status() {
        return status;
    }

    public long packedWeightG() {
        return packedWeightG;
    }

    public int noticeCopies() {
        return noticeCopies;
    }

    public Optional<Instant> shippedAt() {
        return Optional.ofNullable(shippedAt);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Instant statusAt() {
        return statusAt;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    public Optional<Money> claim() {
        return Optional.ofNullable(claim);
    }

    public List<ParcelLine> lines() {
        return List.copyOf(lines);
    }
}
