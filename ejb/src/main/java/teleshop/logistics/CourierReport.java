package teleshop.logistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a courier says happened to a parcel.
 *
 * @param eventId the courier's own; the same id is the same event
 * @param signedBy who took it; may be left out
 * @param reason why it was not taken; may be left out
 * @param lines what was taken; for a part only
 */
public record CourierReport(
        @NotBlank @Size(max = 20) String courier,
        @NotBlank @Size(max = 80) String eventId,
        @NotBlank @Size(max = 40) String waybill,
        @NotBlank @Size(max = 40) String code,
        @NotNull OffsetDateTime occurredAt,
        @Size(max = 100) String signedBy,
        @Size(max = 300) String reason,
        @Size(max = 100) List<@Valid @NotNull Taken> lines) {

    /** So many of one product. */
    public record Taken(@NotBlank @Size(max = 40) String sku, @Positive int quantity) {}

    public CourierReport {
        lines = lines == null ? List.of() : lines;
    }

    String remark() {
        var by = signedBy == null ? "" : signedBy;
        return reason == null ? by : (by + " " + reason).strip();
    }

    Map<String, Integer> taken() {
        return lines.stream().collect(Collectors.toMap(Taken::sku, Taken::quantity, Integer::sum));
    }
}
