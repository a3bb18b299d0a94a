package teleshop.settlement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import teleshop.courier.domain.Contract;
import teleshop.kernel.Money;
import teleshop.settlement.domain.ParcelFacts.Earlier;

/** The parcel and the row of DOMAIN 5 that the tests begin with. */
final class Statements {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant SIGNED_AT = Instant.parse("2026-11-10T04:00:00Z");

    static final Contract CONTRACT =
            new Contract(
                    fen(1200), fen(200), 100, fen(0), fen(0), fen(1000), 600, 1000, fen(10), 3,
                    fen(100), 5, 7, 15, false);

    private Statements() {}

    static Money fen(long minor) {
        return Money.ofMinor(minor);
    }

    static StatementLine signed(long collected) {
        return line(
                StatedStatus.SIGNED,
                collected,
                new Fees(
                        fen(1200),
                        CONTRACT.codFee(fen(collected)),
                        fen(0),
                        fen(0),
                        fen(0),
                        fen(0)));
    }

    static StatementLine line(StatedStatus status, long collected, Fees fees) {
        return new StatementLine(
                2,
                "S1",
                "WB1",
                "SO1",
                status,
                SIGNED_AT,
                fen(collected),
                "cash",
                fees,
                fen(0),
                0,
                null,
                "");
    }

    static StatementLine adjusted(StatementLine l, long adjust) {
        return new StatementLine(
                l.line(),
                l.statementNo(),
                l.waybill(),
                l.merchantOrder(),
                l.status(),
                l.statusAt(),
                l.collected(),
                l.payMode(),
                l.fees(),
                fen(adjust),
                l.chargeGrams(),
                l.remitDate(),
                l.bankRef());
    }

    static StatementLine weighed(StatementLine l, int grams) {
        return new StatementLine(
                l.line(),
                l.statementNo(),
                l.waybill(),
                l.merchantOrder(),
                l.status(),
                l.statusAt(),
                l.collected(),
                l.payMode(),
                l.fees(),
                l.adjust(),
                grams,
                l.remitDate(),
                l.bankRef());
    }

    static StatementLine remitted(StatementLine l, LocalDate day) {
        return new StatementLine(
                l.line(),
                l.statementNo(),
                l.waybill(),
                l.merchantOrder(),
                l.status(),
                l.statusAt(),
                l.collected(),
                l.payMode(),
                l.fees(),
                l.adjust(),
                l.chargeGrams(),
                day,
                l.bankRef());
    }

    static ParcelFacts parcel(ParcelState state) {
        return new ParcelFacts(
                "WB1",
                "SO1",
                false,
                fen(39_800),
                state,
                LocalDate.of(2026, 11, 10),
                800,
                false,
                CONTRACT,
                Earlier.NOTHING);
    }

    static ParcelFacts prepaid() {
        return new ParcelFacts(
                "WB1",
                "SO1",
                true,
                fen(0),
                ParcelState.SIGNED,
                LocalDate.of(2026, 11, 10),
                800,
                false,
                CONTRACT,
                Earlier.NOTHING);
    }

    static ParcelFacts after(long received, long freight, long codFee) {
        return new ParcelFacts(
                "WB1",
                "SO1",
                false,
                fen(39_800),
                ParcelState.SIGNED,
                LocalDate.of(2026, 11, 10),
                800,
                false,
                CONTRACT,
                new Earlier(fen(received), fen(freight), fen(codFee)));
    }

    static ParcelFacts claimed() {
        return new ParcelFacts(
                "WB1",
                "SO1",
                false,
                fen(39_800),
                ParcelState.LOST,
                null,
                800,
                true,
                CONTRACT,
                Earlier.NOTHING);
    }
}
