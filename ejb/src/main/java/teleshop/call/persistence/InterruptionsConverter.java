package teleshop.call.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import teleshop.call.domain.Interruptions;
import teleshop.call.domain.Interruptions.Mark;

/** One text column: {@code +2026-11-20T12:00:00Z -2026-11-20T12:00:09Z}. */
@Converter(autoApply = true)
public class InterruptionsConverter implements AttributeConverter<Interruptions, String> {

    @Override
    public String convertToDatabaseColumn(Interruptions some) {
        return some == null || some.marks().isEmpty()
                ? null
                : some.marks().stream()
                        .map(mark -> (mark.begins() ? "+" : "-") + mark.at())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Interruptions convertToEntityAttribute(String text) {
        return text == null
                ? Interruptions.NONE
                : new Interruptions(
                        Arrays.stream(text.split(" ")).map(InterruptionsConverter::mark).toList());
    }

    private static Mark mark(String text) {
        return new Mark(Instant.parse(text.substring(1)), text.startsWith("+"));
    }
}
