package teleshop.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import teleshop.kernel.BasisPoints;

/** A rate is one integer column of basis points. */
@Converter(autoApply = true)
public class BasisPointsConverter implements AttributeConverter<BasisPoints, Integer> {

    @Override
    public Integer convertToDatabaseColumn(BasisPoints rate) {
        return rate == null ? null : rate.value();
    }

    @Override
    public BasisPoints convertToEntityAttribute(Integer value) {
        return value == null ? null : new BasisPoints(value);
    }
}
