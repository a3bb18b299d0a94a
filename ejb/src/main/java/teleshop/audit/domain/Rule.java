package teleshop.audit.domain;

import java.util.stream.Stream;

/** One rule of the order audit. */
interface Rule {

    /** Empty if it has nothing to say. */
    Stream<Hit> look(AuditFacts facts);
}
