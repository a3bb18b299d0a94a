package teleshop.web.floor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.call.HoursEntry.Span;
import teleshop.call.domain.OpeningHours.Hours;
import teleshop.kernel.InvalidField;

/** The hours of a day as a person writes them: {@code 06:00-12:30, 14:00-24:00}. */
final class HoursText {

    private static final int HOUR = 60;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d\\d)-(\\d{1,2}):(\\d\\d)");

    private HoursText() {}

    static String of(Stream<Hours> day) {
        return day.map(open -> time(open.fromMinute()) + "-" + time(open.toMinute()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }

    /**
     * @param text empty or null if it is closed all day
     * @throws InvalidField that names {@code field} if it is no such text
     */
    static List<Span> read(String field, int weekday, String text) {
        return Stream.of(text == null ? new String[0] : text.strip().split("[,，;；\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> span(field, weekday, word))
                .toList();
    }

    private static Span span(String field, int weekday, String word) {
        var told = SPAN.matcher(word.replace('：', ':').replace('–', '-'));
        if (!told.matches()) {
            throw new InvalidField(field, "not-hours", "not hours of a day: " + word);
        }
        int from = minute(told.group(1), told.group(2));
        int to = minute(told.group(3), told.group(4));
        if (from >= to || to > 24 * HOUR || isNoTime(told.group(2)) || isNoTime(told.group(4))) {
            throw new InvalidField(field, "not-hours", "not hours of a day: " + word);
        }
        return new Span(weekday, from, to);
    }

    private static boolean isNoTime(String minutes) {
        return Integer.parseInt(minutes) >= HOUR;
    }

    private static int minute(String hours, String minutes) {
        return HOUR * Integer.parseInt(hours) + Integer.parseInt(minutes);
    }
}
