package teleshop.web.paper;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;

/** A waybill as Code 128, drawn in lines so that it is sharp at any size. */
final class WaybillBarcode {

    private static final int BAR_HEIGHT = 34;

    private WaybillBarcode() {}

    /**
     * @param width of the picture in points, the quiet zones not included
     */
    static Image draw(String waybill, PdfContentByte page, float width) {
        var symbol = new Code128();
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setBarHeight(BAR_HEIGHT);
        symbol.setContent(waybill);
        var template = page.createTemplate(symbol.getWidth(), BAR_HEIGHT);
        for (var bar : symbol.getRectangles()) {
            template.rectangle((float) bar.x, 0, (float) bar.width, (float) bar.height);
        }
        template.fill();
        var image = image(template);
        image.scaleAbsolute(width, BAR_HEIGHT);
        return image;
    }

    private static Image image(PdfTemplate template) {
        try {
            return Image.getInstance(template);
        } catch (BadElementException e) {
            throw new IllegalStateException("a drawing is always an image", e);
        }
    }
}
