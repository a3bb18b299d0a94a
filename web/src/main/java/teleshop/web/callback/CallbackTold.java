package teleshop.web.callback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import teleshop.callback.CallbackReading;
import teleshop.notice.domain.Notice;

/** What the chosen one of the list was told by short message, read once for a page. */
@Named
@RequestScoped
public class CallbackTold {

    @Inject private CallbackReading reading;
    @Inject private CallbacksPage page;

    private Long of;
    private Notice notice;

    /** Null until they have been told. */
    public Notice getNotice() {
        if (!Objects.equals(of, page.chosen())) {
            of = page.chosen();
            notice = reading.told(of).orElse(null);
        }
        return notice;
    }
}
