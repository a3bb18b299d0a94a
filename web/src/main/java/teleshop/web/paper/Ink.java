package teleshop.web.paper;

import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;

/** The sizes of type on a paper. */
final class Ink {

    private static final int SMALL = 8;
    private static final int PLAIN = 10;
    private static final int LARGE = 13;
    private static final int HUGE = 20;

    private final BaseFont face;

    Ink(BaseFont face) {
        this.face = face;
    }

    Phrase small(String text) {
        return new Phrase(text, new Font(face, SMALL));
    }

    Phrase plain(String text) {
        return new Phrase(text, new Font(face, PLAIN));
    }

    Paragraph line(String text) {
        return new Paragraph(text, new Font(face, PLAIN));
    }

    Phrase large(String text) {
        return new Phrase(text, new Font(face, LARGE, Font.BOLD));
    }

    Phrase huge(String text) {
        return new Phrase(text, new Font(face, HUGE, Font.BOLD));
    }
}
