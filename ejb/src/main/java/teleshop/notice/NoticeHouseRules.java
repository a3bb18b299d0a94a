package teleshop.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import teleshop.notice.domain.NoticeParameter;
import teleshop.notice.domain.NoticePolicy;
import teleshop.notice.domain.QuietHours;
import teleshop.site.ParameterCatalog;
import teleshop.site.Parameters;

/** The house rules of writing to customers, in force now. */
@ApplicationScoped
public class NoticeHouseRules implements ParameterCatalog {

    @Inject private Parameters parameters;

    @Override
    public List<NoticeParameter> parameters() {
        return List.of(NoticeParameter.values());
    }

    NoticePolicy policy() {
        return new NoticePolicy(
                new QuietHours(hour(NoticeParameter.QUIET_FROM), hour(NoticeParameter.QUIET_TO)));
    }

    private int hour(NoticeParameter parameter) {
        return Math.toIntExact(parameters.value(parameter));
    }

    Locale language() {
        boolean english = parameters.value(NoticeParameter.LANGUAGE) == 1;
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
