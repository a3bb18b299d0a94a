package teleshop.web.paper;

import com.lowagie.text.pdf.BaseFont;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Locale;
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
        } catch (NoPaperFont e) {
            LOG.log(Logger.Level.ERROR, e.getMessage());
        }
    }

    /**
     * Asked before what is to stand on them, so that no copy is counted that cannot be printed.
     *
     * @throws NoPaperFont if this machine has no font for them
     */
    public DispatchNoticePaper dispatchNotices(Locale language) {
        return new DispatchNoticePaper(face(), language, site.zone());
    }

    private synchronized BaseFont face() {
        if (face == null) {
            face = PaperFonts.first(fonts);
        }
        return face;
    }
}
