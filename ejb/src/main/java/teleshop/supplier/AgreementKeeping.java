package teleshop.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.persistence.AgreementVersions;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Keeps the suppliers' agreements. Who pays suppliers has no hand in it. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AgreementKeeping {

    private record SupplierId(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "supplier";
        }
    }

    @Inject private AgreementVersions versions;
    @Inject private Trail trail;

    /**
     * Adds a version; the same again changes nothing.
     *
     * @throws AgreementFixed if that version stands there with other terms
     */
    public void add(AgreementVersion version) {
        var known = versions.find(version.supplier(), version.version());
        if (known.isPresent()) {
            refuseOtherTerms(known.get(), version);
            return;
        }
        versions.add(version);
        trail.append(
                Fact.of(new SupplierId(version.supplier()), "agree")
                        .linking(Map.of("version", String.valueOf(version.version()))));
    }

    private static void refuseOtherTerms(AgreementVersion known, AgreementVersion wanted) {
        if (!known.equals(wanted)) {
            throw new AgreementFixed(wanted);
        }
    }
}
