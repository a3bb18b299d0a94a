package teleshop.notice.domain;

import teleshop.kernel.Parameter;

/** The house rules of writing to customers; hours are those of the site's clock. */
public enum NoticeParameter implements Parameter {
    QUIET_FROM("noticeQuietFrom", 21, 0, 24),
    QUIET_TO("noticeQuietTo", 9, 0, 24),
    /** 0 Chinese, 1 English. */
    LANGUAGE("noticeLanguage", 0, 0, 1);

    private final String key;
    private final long standard;
    private final long least;
    private final long most;

    NoticeParameter(String key, long standard, long least, long most) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public long standard() {
        return standard;
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long most() {
        return most;
    }
}
