package teleshop.supplier.domain;

import java.time.Instant;

/** The terms with one supplier from a moment on; never changed, only followed by the next. */
public record AgreementVersion(String supplier, int version, Instant validFrom, Terms terms) {}
