package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import teleshop.kernel.NumberType;

/**
 * Gives out document numbers: letters, day and six digits, such as {@code SO20261121000001}. Unique
 * in the cluster; a node takes them in blocks, so that a restart leaves a gap.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Numbering {

    private record Block(LocalDate day, long next, long end) {

        boolean serves(LocalDate today) {
            return day.equals(today) && next < end;
        }
    }

    @Inject private NumberBlocks blocks;
    @Inject private Clock clock;
    @Inject private SiteZone site;

    private final Map<NumberType, Block> taken = new EnumMap<>(NumberType.class);

    public synchronized String next(NumberType type) {
        var today = site.dayOf(clock.instant());
        var block = taken.get(type);
        if (block == null || !block.serves(today)) {
            long first = blocks.take(type, today);
            block = new Block(today, first, first + NumberBlocks.SIZE);
        }
        taken.put(type, new Block(today, block.next() + 1, block.end()));
        return type.letters()
                + today.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%06d".formatted(block.next());
    }
}
