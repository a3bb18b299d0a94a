package teleshop.notice.domain;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules of writing to customers; hours are those of the site's clock. */
public enum NoticeParameter implements Parameter {
    QUIET_FROM("noticeQuietFrom", 21, 0, 24),
    QUIET_TO("noticeQuietTo", 9, 0, 24),
    /** 0 Chinese, 1 English. */
    LANGUAGE("noticeLanguage", 0, 0, 1);

    private final Limits limits;

    NoticeParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
