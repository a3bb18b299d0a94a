package teleshop.notice.domain;

/** What has become of a message. */
public enum NoticeStatus {
    WAITING,
    SENT,
    NOT_SENT
}
