package teleshop.settlement.persistence;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import teleshop.kernel.Money;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.Fees;
import teleshop.settlement.domain.ParcelFacts.Earlier;
import teleshop.settlement.domain.ParcelState;
import teleshop.settlement.domain.StatedStatus;
import teleshop.settlement.domain.StatementLine;

/**
 * One row of a statement with what we know of its parcel.
 *
 * @param parcel null if we sent none like it
 */
public record JoinedRow(StatementLine line, boolean duplicate, Parcel parcel, Earlier earlier) {

    /**
     * A parcel of ours.
     *
     * @param due of a parcel taken in part, what was booked for it
     */
    public record Parcel(
            String waybill,
            String order,
            boolean prepaid,
            Money due,
            ParcelState state,
            Instant shippedAt,
            Instant signedAt,
            int packedGrams,
            boolean claimAgreed,
            String paymentState) {

        /** Whether the order waits for what the courier collected, and no statement told of it. */
        public boolean isCodOpen() {
            return paymentState.equals("COD_OPEN") && due.compareTo(Money.ZERO) > 0;
        }
    }

    static JoinedRow of(Object[] row) {
        var cursor = new Cursor(row);
        var line = line(cursor);
        boolean duplicate = cursor.number() == 1;
        var parcel = parcel(cursor);
        return new JoinedRow(line, duplicate, parcel, earlier(cursor));
    }

    private static StatementLine line(Cursor c) {
        return new StatementLine(
                (int) c.number(),
                c.text(),
                c.text(),
                c.text(),
                StatedStatus.valueOf(c.text()),
                c.instant(),
                c.money(),
                c.text(),
                new Fees(c.money(), c.money(), c.money(), c.money(), c.money(), c.money()),
                c.money(),
                (int) c.number(),
                c.day(),
                c.text());
    }

    private static Parcel parcel(Cursor c) {
        var waybill = c.text();
        var order = c.text();
        boolean prepaid = "PREPAID".equals(c.text());
        var codDue = c.money();
        var status = c.text();
        var shipped = c.instant();
        var signed = c.instant();
        int grams = (int) c.number();
        boolean claimed = c.next() instanceof Number claim && claim.longValue() > 0;
        var paymentState = c.text();
        var booked = c.next();
        if (waybill == null) {
            return null;
        }
        boolean part = status.equals("PART_SIGNED") && booked != null;
        var due = prepaid ? Money.ZERO : part ? Rows.money(booked) : codDue;
        return new Parcel(
                waybill,
                order,
                prepaid,
                due,
                state(status),
                shipped,
                signed,
                grams,
                claimed,
                paymentState == null ? "" : paymentState);
    }

    private static Earlier earlier(Cursor c) {
        return new Earlier(c.money(), c.money(), c.money());
    }

    private static ParcelState state(String status) {
        return switch (status) {
            case "SIGNED" -> ParcelState.SIGNED;
            case "PART_SIGNED" -> ParcelState.PART_SIGNED;
            case "REFUSED" -> ParcelState.REFUSED;
            case "RETURNED" -> ParcelState.BACK;
            case "LOST" -> ParcelState.LOST;
            default -> ParcelState.UNDERWAY;
        };
    }

    /** Reads the columns from left to right. */
    private static final class Cursor {

        private final Object[] row;
        private int column;

        Cursor(Object[] row) {
            this.row = row;
        }

        Object next() {
            return row[column++];
        }

        String text() {
            return (String) next();
        }

        long number() {
            return next() instanceof Number number ? number.longValue() : 0;
        }

        Money money() {
            return Rows.money(next());
        }

        Instant instant() {
            return Rows.instant(next());
        }

        LocalDate day() {
            var day = next();
            return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
        }
    }
}
