package teleshop.telephony.asterisk;

import java.util.List;
import java.util.Random;

/** Text that nobody means well by. */
final class HostileText {

    private static final List<String> PIECES =
            List.of(
                    "\r\n",
                    "\n",
                    "\r",
                    "\0",
                    "\u0085",
                    "\u2028",
                    "\u000b",
                    "\t",
                    " ",
                    ":",
                    ",",
                    ";",
                    "&",
                    "|",
                    "=",
                    "\"",
                    "'",
                    "\\",
                    "/",
                    "/.*/",
                    "${EXTEN}",
                    "$[1]",
                    "%0d%0a",
                    "%s",
                    "Action: Hangup",
                    "\r\n\r\nAction: Originate\r\nApplication: System",
                    "Variable: a=b",
                    "@",
                    "*",
                    "#",
                    "+",
                    "-",
                    "1001",
                    "13800138000",
                    "pbx1-1.1",
                    "汉字",
                    "😀",
                    "Ａ",
                    "١٢٣",
                    "\u202e",
                    "seat-",
                    "null",
                    "--END COMMAND--");

    private HostileText() {}

    static String next(Random random) {
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(0x3000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return random.nextInt(500) == 0 ? text.toString().repeat(1000) : text.toString();
    }
}
