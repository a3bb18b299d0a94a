package teleshop.web.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import teleshop.kernel.Money;
import teleshop.logistics.DispatchNotice;
import teleshop.web.Texts;

/** Dispatch notices on A5, one to a page. */
public final class DispatchNoticePaper {

    private static final int MARGIN = 28;
    private static final int BARCODE_WIDTH = 230;
    private static final float[] COLUMNS = {3, 7, 1.5f, 3};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final Ink ink;
    private final Locale language;
    private final ZoneId zone;

    DispatchNoticePaper(BaseFont face, Locale language, ZoneId zone) {
        this.ink = new Ink(face);
        this.language = language;
        this.zone = zone;
    }

    /** One PDF with a page for each notice, at least one. */
    public byte[] print(List<DispatchNotice> notices) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        for (var notice : notices) {
            document.newPage();
            page(notice, document, writer);
        }
        document.close();
        return bytes.toByteArray();
    }

    private void page(DispatchNotice notice, Document document, PdfWriter writer) {
        document.add(head(notice));
        var barcode =
                WaybillBarcode.draw(notice.waybill(), writer.getDirectContent(), BARCODE_WIDTH);
        barcode.setAlignment(Element.ALIGN_CENTER);
        barcode.setSpacingBefore(14);
        document.add(barcode);
        document.add(centred(ink.large(notice.waybill())));
        document.add(address(notice));
        document.add(goods(notice));
        document.add(money(notice));
        document.add(wishes(notice));
    }

    private PdfPTable head(DispatchNotice notice) {
        var copy = notice.copy() == 1 ? "" : text("notice.copy").formatted(notice.copy());
        var head = table(3, 2);
        head.addCell(bare(ink.huge(text("notice.title")), Element.ALIGN_LEFT));
        head.addCell(bare(ink.large(notice.courier()), Element.ALIGN_RIGHT));
        head.addCell(bare(ink.small(reference(notice)), Element.ALIGN_LEFT));
        head.addCell(bare(ink.large(copy), Element.ALIGN_RIGHT));
        return head;
    }

    private String reference(DispatchNotice notice) {
        return "%s %s   %s %s"
                .formatted(
                        text("notice.order"), notice.order(), text("notice.wave"), notice.wave());
    }

    private PdfPTable address(DispatchNotice notice) {
        var box = table(1);
        var cell = new PdfPCell();
        cell.setPadding(8);
        cell.addElement(new Phrase(ink.large(notice.recipient() + "   " + notice.phone())));
        cell.addElement(ink.line(notice.address()));
        box.addCell(cell);
        return box;
    }

    private PdfPTable goods(DispatchNotice notice) {
        var goods = table(COLUMNS);
        goods.addCell(bare(ink.small(text("notice.sku")), Element.ALIGN_LEFT));
        goods.addCell(bare(ink.small(text("notice.product")), Element.ALIGN_LEFT));
        goods.addCell(bare(ink.small(text("notice.quantity")), Element.ALIGN_RIGHT));
        goods.addCell(bare(ink.small(text("notice.amount")), Element.ALIGN_RIGHT));
        for (var line : notice.lines()) {
            goods.addCell(ruled(line.sku(), Element.ALIGN_LEFT));
            goods.addCell(ruled(line.name(), Element.ALIGN_LEFT));
            goods.addCell(ruled(String.valueOf(line.quantity()), Element.ALIGN_RIGHT));
            goods.addCell(ruled(yuan(line.amount()), Element.ALIGN_RIGHT));
        }
        return goods;
    }

    private PdfPTable money(DispatchNotice notice) {
        var money = table(1, 1);
        money.addCell(bare(ink.plain(total(notice)), Element.ALIGN_LEFT));
        money.addCell(bare(ink.huge(due(notice)), Element.ALIGN_RIGHT));
        return money;
    }

    private String total(DispatchNotice notice) {
        return text("notice.total") + " " + yuan(notice.total());
    }

    private String due(DispatchNotice notice) {
        return notice.codDue().equals(Money.ZERO)
                ? text("notice.paid")
                : text("notice.cod") + " " + yuan(notice.codDue());
    }

    private PdfPTable wishes(DispatchNotice notice) {
        var wishes = table(1);
        notice.notBefore()
                .map(at -> text("notice.notBefore") + " " + DAY.format(at.atZone(zone)))
                .ifPresent(wish -> wishes.addCell(bare(ink.plain(wish), Element.ALIGN_LEFT)));
        var promise = text("notice.promised") + " " + DAY.format(notice.promisedOn());
        wishes.addCell(bare(ink.plain(promise), Element.ALIGN_LEFT));
        wishes.addCell(bare(ink.large(text("notice.inspect")), Element.ALIGN_CENTER));
        return wishes;
    }

    private static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        return table;
    }

    private static Paragraph centred(Phrase text) {
        var paragraph = new Paragraph(text);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private static PdfPCell bare(Phrase text, int alignment) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(3);
        return cell;
    }

    private PdfPCell ruled(String text, int alignment) {
        var cell = bare(ink.plain(text), alignment);
        cell.setBorder(Rectangle.TOP);
        return cell;
    }

    private static String yuan(Money amount) {
        return "¥%,d.%02d".formatted(amount.minor() / 100, Math.abs(amount.minor() % 100));
    }

    private String text(String key) {
        return Texts.of(key, language);
    }
}
