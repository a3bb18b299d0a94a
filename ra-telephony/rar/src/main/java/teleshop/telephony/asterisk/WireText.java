package teleshop.telephony.asterisk;

import java.util.regex.Pattern;

/** A string that may go over the wire: it cannot end a line, nor mean more than it says. */
record WireText(String value) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{2,10}");
    private static final Pattern TARGET = Pattern.compile("\\+?[0-9]{2,20}");
    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/@;._+-]{0,99}");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,20}");

    static WireText id(String text) {
        return checked(ID, text, "an id");
    }

    static WireText extension(String text) {
        return checked(EXTENSION, text, "an extension");
    }

    static WireText number(String text) {
        return checked(NUMBER, text, "a number");
    }

    /** An extension, or a number outside. */
    static WireText target(String text) {
        return checked(TARGET, text, "a target");
    }

    /** The switchboard's own name of a leg, as it told it. */
    static WireText channel(String text) {
        return checked(CHANNEL, text, "a channel");
    }

    /** A caller may withhold the number. */
    static WireText numberOrNone(String text) {
        return "".equals(text) ? new WireText("") : number(text);
    }

    private static WireText checked(Pattern form, String text, String what) {
        if (text == null || !form.matcher(text).matches()) {
            throw new IllegalArgumentException("not " + what + ": " + printable(text));
        }
        return new WireText(text);
    }

    private static String printable(String text) {
        return text == null
                ? "null"
                : text.codePoints()
                        .limit(40)
                        .map(c -> Character.isISOControl(c) ? '?' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
