package teleshop.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import teleshop.courier.Coverage;
import teleshop.courier.domain.CourierTerms;
import teleshop.logistics.RouteChoice;

/** The courier that a person prefers, and why. */
@Named
@ViewScoped
public class RouteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Coverage coverage;

    private String courier;
    private String reason;

    RouteChoice choice() {
        return new RouteChoice(courier, reason);
    }

    public List<CourierTerms> getCouriers() {
        return coverage.all();
    }

    public String getCourier() {
        return courier;
    }

    public void setCourier(String courier) {
        this.courier = courier;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
