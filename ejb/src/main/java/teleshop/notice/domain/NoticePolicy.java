package teleshop.notice.domain;

import java.time.LocalTime;
import java.util.Optional;
import teleshop.kernel.PhoneNumber;

/** Decides whether a message may be sent. */
public final class NoticePolicy {

    /**
     * Whom it is for, and when.
     *
     * @param onList whether they are on the do-not-call list, which goes for messages as well
     * @param optedOut whether they refused to be called, or did not agree where they must
     * @param time of the site
     */
    public record Question(PhoneNumber number, boolean onList, boolean optedOut, LocalTime time) {

        boolean isMobile() {
            return number.value().matches("1[3-9]\\d{9}");
        }
    }

    private final QuietHours quiet;

    public NoticePolicy(QuietHours quiet) {
        this.quiet = quiet;
    }

    /** The first reason against it; empty if it may. */
    public Optional<UnsentReason> decide(Question question) {
        if (!question.isMobile()) {
            return Optional.of(UnsentReason.NOT_MOBILE);
        }
        if (question.onList()) {
            return Optional.of(UnsentReason.ON_LIST);
        }
        return question.optedOut()
                ? Optional.of(UnsentReason.OPTED_OUT)
                : Optional.of(UnsentReason.QUIET_HOURS).filter(no -> isQuiet(question.time()));
    }

    public boolean isQuiet(LocalTime time) {
        return quiet.contains(time);
    }
}
