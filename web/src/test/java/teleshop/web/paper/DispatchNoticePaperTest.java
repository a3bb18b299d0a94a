package teleshop.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;
import teleshop.kernel.PhoneNumber;
import teleshop.logistics.DispatchNotice;
import teleshop.logistics.DispatchNotice.Line;

class DispatchNoticePaperTest {

    private static final String FONTS =
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2;"
                    + "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0";

    @Test
    void the_first_copy_says_what_is_to_be_collected_and_nothing_of_copies() throws IOException {
        var text = printed(Locale.SIMPLIFIED_CHINESE, notice(1, 39_800));
        assertThat(text)
                .contains("WB20261121000001", "SO20261121000001", "旋转拖把套装", "¥398.00")
                .contains("代收货款", "先验货后付款", "138****5678", "2026-11-24")
                .doesNotContain("13812345678", "第 1 联");
    }

    @Test
    void a_reprint_says_which_copy_it_is() throws IOException {
        assertThat(printed(Locale.SIMPLIFIED_CHINESE, notice(2, 39_800))).contains("第 2 联");
        assertThat(printed(Locale.ENGLISH, notice(2, 39_800))).contains("copy 2");
    }

    @Test
    void a_paid_parcel_collects_nothing() throws IOException {
        assertThat(printed(Locale.SIMPLIFIED_CHINESE, notice(1, 0)))
                .contains("已付款")
                .doesNotContain("代收货款");
    }

    @Test
    void a_wave_is_one_job_with_a_page_for_each_parcel() throws IOException {
        var notices = java.util.Collections.nCopies(50, notice(1, 39_800));
        try (var reader = new PdfReader(pdf(Locale.SIMPLIFIED_CHINESE, notices))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(50);
        }
    }

    @Test
    void without_a_font_nothing_is_printed_and_it_says_why() {
        assertThatThrownBy(() -> PaperFonts.first("/nowhere/font.ttc,2"))
                .isInstanceOf(NoPaperFont.class)
                .hasMessageContaining("fonts-noto-cjk");
    }

    private static String printed(Locale language, DispatchNotice notice) throws IOException {
        var pdf = pdf(language, List.of(notice));
        Files.write(Path.of("target/notice-" + language + "-" + notice.copy() + ".pdf"), pdf);
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static byte[] pdf(Locale language, List<DispatchNotice> notices) {
        var zone = ZoneId.of("Asia/Shanghai");
        return new DispatchNoticePaper(PaperFonts.first(FONTS), language, zone).print(notices);
    }

    private static DispatchNotice notice(int copy, long codDue) {
        return new DispatchNotice(
                "WB20261121000001",
                "顺丰速运",
                "SO20261121000001",
                "WV20261121000001",
                copy,
                "欧阳海棠",
                PhoneNumber.of("13812345678").masked(),
                "江苏省常州市天宁区和平北路128号金色家园3幢2单元501室",
                List.of(
                        new Line("MOP-01", "旋转拖把套装（带甩干桶，赠替换头两只）", 1, Money.ofMinor(29_800)),
                        new Line("PAN-12", "不粘炒锅 32 cm", 1, Money.ofMinor(10_000))),
                Money.ofMinor(39_800),
                Money.ofMinor(codDue),
                Optional.of(Instant.parse("2026-11-22T16:00:00Z")),
                LocalDate.of(2026, 11, 24));
    }
}
