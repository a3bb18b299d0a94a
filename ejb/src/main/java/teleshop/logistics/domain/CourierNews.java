package teleshop.logistics.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a courier told of a parcel, kept for good; only its effect may still come. */
@Entity
@Table(name = "courier_news")
public class CourierNews {

    @Id @GeneratedValue private Long id;
    private String courier;
    private String eventId;
    private String waybill;

    @Enumerated(EnumType.STRING)
    private DeliveryCode code;

    private Instant occurredAt;
    private Instant receivedAt;
    private String contentHash;
    private String remark;

    @Enumerated(EnumType.STRING)
    private NewsEffect effect;

    @ElementCollection
    @CollectionTable(name = "courier_news_lines", joinColumns = @JoinColumn(name = "news_id"))
    @MapKeyColumn(name = "sku")
    @Column(name = "quantity")
    private Map<String, Integer> taken = new HashMap<>();

    protected CourierNews() {}

    public CourierNews(Told told, Instant receivedAt) {
        courier = told.courier();
        eventId = told.eventId();
        waybill = told.waybill().value();
        code = told.code();
        occurredAt = told.occurredAt();
        contentHash = told.hash();
        remark = told.remark();
        taken.putAll(told.taken());
        this.receivedAt = receivedAt;
        effect = NewsEffect.WAITING;
    }

    /** The parcel is there now: what it means for it. */
    public Optional<ShipmentAction> effectOn(ShipmentStatus status) {
        var action = code.effectOn(status);
        effect = action.isPresent() ? NewsEffect.APPLIED : NewsEffect.RECORDED;
        return action;
    }

    /** Whether it is the very same message again. */
    public boolean isRepeatedBy(Told told) {
        return contentHash.equals(told.hash());
    }

    public NewsEffect effect() {
        return effect;
    }

    public DeliveryCode code() {
        return code;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String eventId() {
        return eventId;
    }

    public String remark() {
        return remark;
    }

    public Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }
}
