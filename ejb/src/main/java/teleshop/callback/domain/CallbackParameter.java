package teleshop.callback.domain;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules of calling back; hours are those of the site's clock. */
public enum CallbackParameter implements Parameter {
    COOL_DOWN("callbackCoolDownSeconds", 120, 0, 86_400),
    TOTAL("callbackAttempts", 6, 1, 50),
    DAILY("callbackAttemptsADay", 3, 1, 20),
    SPACING("callbackSpacingMinutes", 90, 0, 1_440),
    BUSY("callbackBusyMinutes", 10, 1, 1_440),
    NO_ANSWER("callbackNoAnswerMinutes", 120, 1, 1_440),
    DROP_LOCK("callbackDropLockHours", 72, 0, 720),
    EXPIRY("callbackExpiryDays", 7, 1, 90),
    OWNER_LEAD("callbackOwnerLeadMinutes", 10, 0, 120),
    OWNER_ALONE("callbackOwnerAloneMinutes", 15, 0, 240),
    LEARN("callbackLearnedContacts", 3, 1, 50),
    DECAY("callbackLearnedWeekPercent", 90, 1, 100),
    SURGE("callbackSurgeMinutes", 120, 1, 1_440),
    TOLD_AHEAD("callbackToldAheadMinutes", 5, 0, 120),
    CONSENT("callbackReturnNeedsConsent", 0, 0, 1),
    HOURS_1_FROM("callingHours1From", 9, 0, 23),
    HOURS_1_TO("callingHours1To", 12, 1, 24),
    HOURS_2_FROM("callingHours2From", 14, 0, 23),
    HOURS_2_TO("callingHours2To", 20, 1, 24),
    WINDOW_1_FROM("callingWindow1From", 10, 0, 23),
    WINDOW_1_TO("callingWindow1To", 12, 1, 24),
    WINDOW_2_FROM("callingWindow2From", 14, 0, 23),
    WINDOW_2_TO("callingWindow2To", 17, 1, 24),
    WINDOW_3_FROM("callingWindow3From", 19, 0, 23),
    WINDOW_3_TO("callingWindow3To", 20, 1, 24),
    PART_1_FROM("dayPart1From", 9, 0, 23),
    PART_1_TO("dayPart1To", 12, 1, 24),
    PART_2_FROM("dayPart2From", 14, 0, 23),
    PART_2_TO("dayPart2To", 17, 1, 24),
    PART_3_FROM("dayPart3From", 17, 0, 23),
    PART_3_TO("dayPart3To", 20, 1, 24),
    /** As {@link DialMode} has them: 0 off, 1 preview, 2 progressive, 3 predictive. */
    MODE("callbackDialMode", 2, 0, 3),
    RING("callbackRingSeconds", 30, 15, 90),
    DROP_CAP("callbackDropCapBp", 300, 0, 10_000),
    DROP_AFTER("callbackDropMillis", 2_000, 500, 10_000),
    /** 0 as the FTC reckons, 1 as Ofcom does. */
    DROP_FORMULA("callbackDropFormula", 0, 0, 1),
    DROP_WINDOW("callbackDropWindowDays", 30, 1, 90);

    private final Limits limits;

    CallbackParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
