package teleshop.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** The gateway of this site for short messages, as 05-site.cli names it. */
@ApplicationScoped
class SmsGateway {

    @Resource(lookup = "java:global/teleshop/smsGateway")
    private String address;

    SmsPort port() {
        return address.isBlank() ? new NoSms() : new HttpSms(URI.create(address.strip()));
    }
}
