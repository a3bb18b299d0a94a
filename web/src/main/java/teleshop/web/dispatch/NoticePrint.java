package teleshop.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import teleshop.logistics.DispatchNotices;
import teleshop.logistics.domain.Waybill;
import teleshop.web.page.Screen;
import teleshop.web.paper.Papers;

/** Sends the dispatch notice of a parcel to the browser in place of the page. */
@Named
@RequestScoped
public class NoticePrint {

    @Inject private DispatchNotices notices;
    @Inject private Papers papers;
    @Inject private Screen screen;

    public void print(String waybill) {
        screen.did(
                () -> {
                    var paper = papers.dispatchNotices(Locale.SIMPLIFIED_CHINESE);
                    var notice = notices.print(new Waybill(waybill));
                    send(waybill, paper.print(List.of(notice)));
                });
    }

    private static void send(String waybill, byte[] paper) {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType("application/pdf");
        answer.setResponseHeader("Content-Disposition", "inline; filename=\"" + waybill + ".pdf\"");
        try {
            answer.getResponseOutputStream().write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
