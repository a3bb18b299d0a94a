package teleshop.web.paper;

import teleshop.kernel.Unavailable;

/** Nothing can be printed: this machine has no font with Chinese characters. */
public class NoPaperFont extends Unavailable {

    private static final long serialVersionUID = 1L;

    NoPaperFont(String candidates) {
        super(
                "no-paper-font",
                "no font for papers; install fonts-noto-cjk or set TELESHOP_PAPER_FONTS, which is "
                        + candidates);
    }
}
