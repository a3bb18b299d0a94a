package teleshop.notice.domain;

import java.time.Instant;
import java.util.UUID;
import teleshop.kernel.PhoneNumber;

/**
 * A short message to somebody, sent or not.
 *
 * @param reference names it for good: one for each thing that it tells of
 * @param key what the gateway knows it by: no other of any site has the same
 * @param reason why it was not sent; null unless it was not
 * @param settledAt when that was known; null while it waits
 */
public record Notice(
        String reference,
        UUID key,
        PhoneNumber number,
        NoticeTemplate template,
        String text,
        NoticeStatus status,
        UnsentReason reason,
        Instant notedAt,
        Instant settledAt) {}
