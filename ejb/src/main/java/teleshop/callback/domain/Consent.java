package teleshop.callback.domain;

import java.time.Instant;

/**
 * Somebody said that they may be called, or that they may not any more.
 *
 * @param version the wording they agreed to
 */
public record Consent(
        String number, String version, Instant at, boolean given, String recordedBy) {}
