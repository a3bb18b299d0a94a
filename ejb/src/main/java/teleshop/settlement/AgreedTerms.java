package teleshop.settlement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;
import teleshop.settlement.SupplierFixture.Share;
import teleshop.settlement.SupplierFixture.Step;
import teleshop.settlement.SupplierFixture.Version;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.domain.Airtime;
import teleshop.supplier.domain.CommissionBase;
import teleshop.supplier.domain.HoldBack;
import teleshop.supplier.domain.SupplyMode;
import teleshop.supplier.domain.Terms;
import teleshop.supplier.domain.Tier;
import teleshop.supplier.domain.Trigger;

/** Makes an agreement of what a fixture tells of it. */
final class AgreedTerms {

    private static final int WINDOW_DAYS = 7;
    private static final int GRACE_DAYS = 3;
    private static final int PER_CENT = 100;

    private AgreedTerms() {}

    static AgreementVersion version(String supplier, Version told, FixtureTimes times) {
        var from =
                Optional.ofNullable(times.instant("versions.validFrom", told.validFrom()))
                        .orElse(Instant.EPOCH);
        return new AgreementVersion(supplier, told.version(), from, terms(told));
    }

    private static Terms terms(Version told) {
        return new Terms(
                mode(told.mode()),
                base(or(told.base(), "")),
                trigger(told),
                or(told.cycle(), ""),
                tiers(told),
                costs(or(told.unitCost(), Map.of())),
                Money.ofMinor(or(told.freightPerShipment(), 0L)),
                new BasisPoints(or(told.serviceFeeBp(), 0)),
                new HoldBack(
                        new BasisPoints(or(told.holdBackBp(), 0)), or(told.holdBackMonths(), 0)),
                airtime(told.airtime()),
                Set.copyOf(or(told.returnFreightPaidBySupplierWhen(), List.of())));
    }

    private static SupplyMode mode(String word) {
        try {
            return SupplyMode.valueOf(upper(word));
        } catch (IllegalArgumentException e) {
            throw new InvalidField("suppliers.versions.mode", "unknown-mode", "no mode " + word);
        }
    }

    /** Such as PAID_EXCL_VAT or LIST_INCL_VAT. */
    private static CommissionBase base(String word) {
        var upper = upper(word);
        boolean withoutVat = upper.contains("EX") || upper.contains("NET_OF_VAT");
        boolean before = upper.contains("BEFORE") || upper.contains("LIST");
        return new CommissionBase(!withoutVat, !before);
    }

    private static Trigger trigger(Version told) {
        var upper = upper(or(told.trigger(), "SIGNED+WINDOW"));
        var kind = upper.startsWith("CASH") ? Trigger.Kind.CASHED : Trigger.Kind.SIGNED;
        return new Trigger(
                upper.contains("WINDOW") ? Trigger.Kind.SIGNED_AND_WINDOW : kind,
                or(told.windowDays(), WINDOW_DAYS),
                or(told.graceDays(), GRACE_DAYS));
    }

    private static List<Tier> tiers(Version told) {
        if (told.tiers() == null || told.tiers().isEmpty()) {
            return Tier.flat(new BasisPoints(or(told.rateBp(), 0)));
        }
        return told.tiers().stream().map(AgreedTerms::tier).toList();
    }

    private static Tier tier(Step step) {
        var end = step.upTo() == null ? Tier.OPEN_END : Money.ofMinor(step.upTo());
        return new Tier(end, new BasisPoints(step.rateBp()));
    }

    private static Map<String, Money> costs(Map<String, Long> told) {
        var costs = new HashMap<String, Money>();
        told.forEach((sku, cost) -> costs.put(sku, Money.ofMinor(cost)));
        return costs;
    }

    private static Airtime airtime(Share told) {
        if (told == null || told.kind() == null || told.value() == null) {
            return Airtime.NONE;
        }
        var upper = upper(told.kind());
        if (upper.contains("MINUTE")) {
            return new Airtime(Airtime.Kind.PER_MINUTE, told.value());
        }
        if (upper.contains("PERCENT") || upper.contains("%") || upper.contains("COST")) {
            boolean points = upper.contains("BP") || told.value() > PER_CENT;
            long rate = points ? told.value() : told.value() * PER_CENT;
            return new Airtime(Airtime.Kind.PERCENT_OF_COST, rate);
        }
        return upper.equals("NONE")
                ? Airtime.NONE
                : new Airtime(Airtime.Kind.FIXED_PER_SPOT, told.value());
    }

    private static String upper(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }

    private static <T> T or(T given, T usual) {
        return Optional.ofNullable(given).orElse(usual);
    }
}
