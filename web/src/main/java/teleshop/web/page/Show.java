package teleshop.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.site.SiteZone;
import teleshop.web.Texts;

/** Writes times and amounts the way the shop reads them. */
@Named
@ApplicationScoped
public class Show {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HUNDRED = 100;

    @Inject private SiteZone site;
    @Inject private Clock clock;

    public String time(Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(site.zone()));
    }

    public String second(Instant at) {
        return at == null ? "" : SECOND.format(at.atZone(site.zone()));
    }

    public String clock(Instant at) {
        return at == null ? "" : CLOCK.format(at.atZone(site.zone()));
    }

    /** How long ago, in one unit: {@code 3 min}. */
    public String age(Instant since) {
        if (since == null) {
            return "";
        }
        var age = Duration.between(since, clock.instant());
        if (age.toMinutes() < 1) {
            return Texts.of("show.now", language());
        }
        if (age.toHours() < 1) {
            return of("show.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? of("show.hours", age.toHours()) : of("show.days", age.toDays());
    }

    /** {@code mm:ss}, as people on the phone read it; from an hour on {@code h:mm:ss}. */
    public String seconds(long seconds) {
        return seconds < 3600 ? "%02d:%02d".formatted(seconds / 60, seconds % 60) : hours(seconds);
    }

    /** {@code h:mm:ss}, for what lasts a shift. */
    public String hours(long seconds) {
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A rate or a mean; a dash if it would divide by nothing. */
    public String rate(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }

    public String money(Money amount) {
        return amount == null ? "" : minor(amount.minor());
    }

    /** From minor units. */
    public String minor(long minor) {
        var sign = minor < 0 ? "−" : "";
        long abs = Math.abs(minor);
        return sign + "¥" + "%,d.%02d".formatted(abs / HUNDRED, abs % HUNDRED);
    }

    /** The name of a code in the reader's language, such as {@code code.order.IN_REVIEW}. */
    public String code(String kind, Object code) {
        if (code == null) {
            return "";
        }
        var text = Texts.of("code." + kind + "." + code, language());
        return text.startsWith("code.") ? code.toString() : text;
    }

    /** Why a row of a file was not taken: {@code bad-amount:cod_collected} in words. */
    public String wrongCell(String reason) {
        var parts = reason.split(":", 2);
        var words = code("wrong-cell", parts[0]);
        return parts.length == 1 ? words : words + " · " + parts[1];
    }

    /** A text with its places filled. */
    public String text(String key, Object... values) {
        return java.text.MessageFormat.format(Texts.of(key, language()), values);
    }

    private static String of(String key, long value) {
        return java.text.MessageFormat.format(Texts.of(key, language()), value);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
