package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Money;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.settlement.domain.SettlementKind;
import teleshop.settlement.persistence.SupplierSales;
import teleshop.settlement.persistence.SupplierSales.Dated;
import teleshop.settlement.persistence.SupplierSales.HoldBackRow;
import teleshop.settlement.persistence.SupplierSales.Return;
import teleshop.settlement.persistence.SupplierSales.Sale;
import teleshop.settlement.persistence.SupplierSales.Spot;
import teleshop.site.DemoMode;
import teleshop.site.SiteZone;
import teleshop.supplier.AgreementKeeping;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Sets the suppliers of a demo day and their history; the same again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SupplierFixtures {

    private record SupplierId(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "supplier";
        }
    }

    @Inject private AgreementKeeping agreements;
    @Inject private SupplierSales sales;
    @Inject private DemoMode demo;
    @Inject private SiteZone site;
    @Inject private Trail trail;

    public void load(List<@Valid SupplierFixture> suppliers) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        suppliers.forEach(told -> load(told, new FixtureTimes(site.zone())));
    }

    private void load(SupplierFixture told, FixtureTimes times) {
        var supplier = told.supplier();
        told.versions().forEach(v -> agreements.add(AgreedTerms.version(supplier, v, times)));
        long carry = Math.abs(Objects.requireNonNullElse(told.openingCarry(), 0L));
        long advance = Objects.requireNonNullElse(told.openingAdvance(), 0L);
        if (carry != 0 || advance != 0) {
            sales.open(supplier, Money.ofMinor(-carry), Money.ofMinor(advance));
        }
        told.lines().forEach(line -> sales.add(supplier, sale(line, times)));
        told.returns().forEach(back -> sales.add(supplier, back(back, times)));
        told.spots().forEach(spot -> sales.add(supplier, spot(spot, times)));
        loadItems(told, times);
        trail.append(
                Fact.of(new SupplierId(supplier), "load-history")
                        .linking(Map.of("lines", String.valueOf(told.lines().size()))));
    }

    private void loadItems(SupplierFixture told, FixtureTimes times) {
        var supplier = told.supplier();
        told.penalties()
                .forEach(
                        p ->
                                add(
                                        supplier,
                                        SettlementKind.PENALTY,
                                        p.ref(),
                                        dated(-p.amount(), p.at(), times)));
        told.claims()
                .forEach(
                        c ->
                                add(
                                        supplier,
                                        SettlementKind.CLAIM,
                                        c.ref(),
                                        dated(c.amount(), c.at(), times)));
        told.priceDifferences()
                .forEach(
                        d ->
                                add(
                                        supplier,
                                        SettlementKind.PRICE_DIFF,
                                        d.ref(),
                                        dated(d.amount(), d.at(), times)));
        told.purchases().forEach(p -> addPurchase(supplier, p, times));
        told.openingHoldBacks().forEach(h -> sales.add(supplier, kept(h, times)));
    }

    private void add(String supplier, SettlementKind kind, String reference, Dated dated) {
        sales.add(supplier, kind, reference, dated);
    }

    private void addPurchase(String supplier, SupplierFixture.Purchase p, FixtureTimes times) {
        var word = Objects.requireNonNullElse(p.kind(), "").toUpperCase(Locale.ROOT);
        boolean back = word.contains("RETURN") || word.contains("RTV");
        long amount = Math.multiplyExact(p.unitCost(), Math.abs(p.qty()));
        add(
                supplier,
                back ? SettlementKind.RETURN : SettlementKind.SALE,
                p.ref(),
                dated(back ? -amount : amount, p.at(), times));
    }

    private static Dated dated(long amount, String at, FixtureTimes times) {
        return new Dated(Money.ofMinor(amount), times.required("at", at));
    }

    private static Sale sale(SupplierFixture.Line line, FixtureTimes times) {
        return new Sale(
                line.line(),
                line.sku(),
                line.qty(),
                Money.ofMinor(line.unitPrice()).times(line.qty()),
                Money.ofMinor(line.discountShare()),
                line.taxRateBp(),
                times.required("lines.placedAt", line.placedAt()),
                times.instant("lines.signedAt", line.signedAt()),
                times.instant("lines.cashedAt", line.cashedAt()));
    }

    private static Return back(SupplierFixture.Return back, FixtureTimes times) {
        var at = times.required("returns.acceptedAt", back.acceptedAt());
        return new Return(
                back.line() + "@" + at,
                back.line(),
                back.qty(),
                at,
                Objects.requireNonNullElse(back.responsibility(), ""),
                Money.ofMinor(back.freight()));
    }

    private static Spot spot(SupplierFixture.Spot spot, FixtureTimes times) {
        return new Spot(
                spot.spot(),
                times.required("spots.airedAt", spot.airedAt()),
                spot.lengthS(),
                Money.ofMinor(spot.cost()),
                Objects.requireNonNullElse(spot.status(), "AIRED").toUpperCase(Locale.ROOT));
    }

    private static HoldBackRow kept(SupplierFixture.OpeningHoldBack h, FixtureTimes times) {
        return new HoldBackRow(
                h.statement(),
                Money.ofMinor(h.amount()),
                times.day("openingHoldBacks.periodTo", h.periodTo()),
                h.months(),
                h.released());
    }
}
