package teleshop.web.paper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds the font that papers are printed in: one that has Chinese characters, Latin and digits. */
final class PaperFonts {

    private static final String PROBE = "发货通知单汉字Ag09¥";

    private PaperFonts() {}

    /**
     * @param candidates paths, parted by semicolons; a collection names its face after a comma
     * @throws NoPaperFont if none of them is there and has the characters
     */
    static BaseFont first(String candidates) {
        return Arrays.stream(candidates.split(";"))
                .filter(PaperFonts::exists)
                .map(PaperFonts::load)
                .filter(PaperFonts::speaksChinese)
                .findFirst()
                .orElseThrow(() -> new NoPaperFont(candidates));
    }

    private static boolean exists(String candidate) {
        return Files.isReadable(Path.of(candidate.replaceFirst(",\\d+$", "")));
    }

    private static BaseFont load(String candidate) {
        try {
            return BaseFont.createFont(candidate, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("not a font: " + candidate, e);
        }
    }

    private static boolean speaksChinese(BaseFont font) {
        return PROBE.chars().allMatch(font::charExists);
    }
}
