package teleshop.notice.domain;

import java.time.LocalTime;

/**
 * When nobody is written to: from one hour of the evening to one of the morning. None if they are
 * the same.
 */
public record QuietHours(int from, int to) {

    boolean contains(LocalTime time) {
        int hour = time.getHour();
        return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
