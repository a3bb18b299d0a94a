package teleshop.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Roles;
import teleshop.order.OrderReading;
import teleshop.order.OrderView;
import teleshop.order.domain.OrderNumber;
import teleshop.site.Caller;
import teleshop.web.page.Finder;
import teleshop.web.page.Show;

/** Finds an order by its number, for those who have a page that shows it. */
@RequestScoped
public class OrderFinder implements Finder {

    private static final String NUMBER = "(?i)SO\\d{14}";

    @Inject private OrderReading orders;
    @Inject private Caller caller;
    @Inject private Show show;

    @Override
    public List<Hit> find(String words) {
        if (!words.matches(NUMBER) || page().isEmpty()) {
            return List.of();
        }
        try {
            return List.of(
                    hit(orders.view(new OrderNumber(words.toUpperCase(java.util.Locale.ROOT)))));
        } catch (BusinessException notThereOrNotTheirs) {
            return List.of();
        }
    }

    private Hit hit(OrderView order) {
        var more = order.delivery().recipient() + " " + show.code("order", order.status());
        return new Hit("search.order", order.number().value(), more, page() + order.number());
    }

    private String page() {
        if (caller.is(Roles.REVIEWER)) {
            return "/review.xhtml?order=";
        }
        return caller.is(Roles.AUDITOR) ? "/trail.xhtml?order=" : "";
    }
}
