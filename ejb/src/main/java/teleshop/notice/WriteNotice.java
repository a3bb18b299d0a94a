package teleshop.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import teleshop.kernel.PhoneNumber;
import teleshop.notice.domain.NoticeTemplate;

/**
 * Something is to be told to somebody by short message.
 *
 * @param reference one message for each, ever
 * @param hotline whence we will call
 * @param onList whether they are on the do-not-call list
 * @param optedOut whether they refused to be called, or did not agree where they must
 */
public record WriteNotice(
        @NotNull @Size(max = 60) String reference,
        @NotNull PhoneNumber number,
        @NotNull NoticeTemplate template,
        @NotNull String hotline,
        boolean onList,
        boolean optedOut) {}
