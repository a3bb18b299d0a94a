package teleshop.settlement.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import teleshop.kernel.Money;

/** The cells of one row by our field names; each is checked as it is read. */
record Cells(Map<String, String> byField) {

    private static final int LONGEST = 200;
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern KILOS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");
    private static final Money HIGHEST = Money.ofMinor(100_000_000);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd[[' ']['T']HH:mm[:ss]]");

    boolean has(String field) {
        return !raw(field).isEmpty();
    }

    /** Empty if it is not there. */
    String text(String field) {
        var text = raw(field);
        if (text.length() > LONGEST) {
            throw new UnreadableCell("too-long", field);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableCell("control-character", field);
        }
        return text;
    }

    String required(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            throw new UnreadableCell("missing", field);
        }
        return text;
    }

    /** Zero if it is not there; never below zero. */
    Money amount(String field) {
        var amount = signed(field);
        if (amount.isNegative()) {
            throw new UnreadableCell("negative-amount", field);
        }
        return amount;
    }

    /** Zero if it is not there. */
    Money signed(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            return Money.ZERO;
        }
        if (!AMOUNT.matcher(text).matches()) {
            throw new UnreadableCell("bad-amount", field);
        }
        var amount = Money.ofMinor(new BigDecimal(text).movePointRight(2).longValueExact());
        if (amount.abs().compareTo(HIGHEST) > 0) {
            throw new UnreadableCell("amount-too-high", field);
        }
        return amount;
    }

    /** Written in kilograms; zero if it is not there. */
    int grams(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!KILOS.matcher(text).matches()) {
            throw new UnreadableCell("bad-weight", field);
        }
        return new BigDecimal(text).movePointRight(3).intValueExact();
    }

    LocalDateTime time(String field) {
        var text = required(field).replace('/', '-');
        try {
            return text.length() > "yyyy-MM-dd".length()
                    ? LocalDateTime.parse(text, TIME)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException e) {
            throw new UnreadableCell("bad-time", field);
        }
    }

    private String raw(String field) {
        return byField.getOrDefault(field, "").strip();
    }
}
