package teleshop.web.paper;

import com.lowagie.text.pdf.BaseFont;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import java.util.Locale;
import teleshop.logistics.DispatchNotice;
import teleshop.site.SiteZone;

/** The shop's printing room. */
@ApplicationScoped
public class Papers {

    private static final Logger LOG = System.getLogger(Papers.class.getName());

    @Inject private SiteZone site;

    /** As 05-site.cli lists them. */
    @Resource(lookup = "java:global/teleshop/paperFonts")
    private String fonts;

    private BaseFont face;

    /** Says at the start, not at the first parcel, that nothing can be printed. */
    void probe(@Observes @Initialized(ApplicationScoped.class) Object start) {
        try {
            face();
        } catch (IllegalStateException e) {
            LOG.log(Logger.Level.ERROR, e.getMessage());
        }
    }

    /**
     * @param notices at least one
     * @return a PDF
     */
    public byte[] dispatchNotices(List<DispatchNotice> notices, Locale language) {
        return new DispatchNoticePaper(face(), language, site.zone()).print(notices);
    }

    private synchronized BaseFont face() {
        if (face == null) {
            face = PaperFonts.first(fonts);
        }
        return face;
    }
}
