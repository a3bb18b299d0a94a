package teleshop.supplier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.Money;

/** One version of what was agreed with a supplier, as it is filed. */
@Entity
@Table(name = "agreements")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreements_seq")
    @SequenceGenerator(name = "agreements_seq", sequenceName = "agreements_seq")
    private Long id;

    private String supplier;
    private int version;
    private Instant validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "supply_mode")
    private SupplyMode mode;

    @Embedded private CommissionBase base;
    @Embedded private Trigger trigger;

    @Column(name = "settlement_cycle")
    private String cycle;

    @ElementCollection
    @CollectionTable(name = "agreement_tiers", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "tier_no")
    private List<Tier> tiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_costs", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "sku")
    @Column(name = "unit_cost")
    private Map<String, Money> unitCosts = new HashMap<>();

    private Money freightPerShipment;

    @Column(name = "service_fee_bp")
    private BasisPoints serviceFee;

    @Embedded private HoldBack holdBack;
    @Embedded private Airtime airtime;

    @ElementCollection
    @CollectionTable(
            name = "agreement_return_freight",
            joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "responsibility")
    private Set<String> returnFreightPaidBySupplierWhen = new HashSet<>();

    protected Agreement() {}

    public Agreement(AgreementVersion agreed) {
        var terms = agreed.terms();
        supplier = agreed.supplier();
        version = agreed.version();
        validFrom = agreed.validFrom();
        mode = terms.mode();
        base = terms.base();
        trigger = terms.trigger();
        cycle = terms.cycle();
        tiers.addAll(terms.tiers());
        unitCosts.putAll(terms.unitCosts());
        freightPerShipment = terms.freightPerShipment();
        serviceFee = terms.serviceFee();
        holdBack = terms.holdBack();
        airtime = terms.airtime();
        returnFreightPaidBySupplierWhen.addAll(terms.returnFreightPaidBySupplierWhen());
    }

    public AgreementVersion agreed() {
        var terms =
                new Terms(
                        mode,
                        base,
                        trigger,
                        cycle,
                        tiers,
                        unitCosts,
                        freightPerShipment,
                        serviceFee,
                        holdBack,
                        airtime,
                        returnFreightPaidBySupplierWhen);
        return new AgreementVersion(supplier, version, validFrom, terms);
    }
}
