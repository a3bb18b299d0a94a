package teleshop.supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.persistence.AgreementVersions;

/** Tells what is agreed with whom; every capability that sells, ships or settles asks here. */
@Stateless
@PermitAll
public class Agreements {

    @Inject private AgreementVersions versions;

    /** The version in force at that moment; empty if nothing was agreed yet. */
    public Optional<AgreementVersion> versionAt(String supplier, Instant at) {
        return versions.at(supplier, at);
    }

    /** Oldest first. */
    public List<AgreementVersion> versions(String supplier) {
        return versions.of(supplier);
    }

    public List<String> suppliers() {
        return versions.suppliers();
    }
}
