package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What strangers call themselves is text on every page and never a program (S07). */
@ExtendWith(OpenShop.class)
class HostileTextBrowserIT {

    private static final List<String> PAYLOADS =
            List.of(
                    "<script>window.hit=1</script>",
                    "<ScRiPt src=//a.b/x.js></sCrIpT>",
                    "</script><script>window.hit=1</script>",
                    "<img src=x onerror=window.hit=1>",
                    "<img/src=x/onerror=window.hit=1//",
                    "<svg onload=window.hit=1>",
                    "<svg/onload=window.hit=1//",
                    "<svg><script>window.hit=1</script></svg>",
                    "<body onload=window.hit=1>",
                    "<input autofocus onfocus=window.hit=1>",
                    "<details open ontoggle=window.hit=1>",
                    "<video src=x onerror=window.hit=1>",
                    "<audio src onerror=window.hit=1>",
                    "<iframe src=javascript:window.hit=1>",
                    "<iframe srcdoc='<script>parent.hit=1</script>'>",
                    "<object data=javascript:window.hit=1>",
                    "<a href=javascript:window.hit=1>x</a>",
                    "<form action=javascript:window.hit=1><input>",
                    "<marquee onstart=window.hit=1>",
                    "<style>@import'javascript:window.hit=1'</style>",
                    "<div style=width:expression(window.hit=1)>",
                    "<meta http-equiv=refresh content=0;url=//a.b>",
                    "<base href=//a.b/>",
                    "<template><img src=x onerror=window.hit=1>",
                    "\\\"><img src=x onerror=window.hit=1>",
                    "\\\" onmouseover=window.hit=1 x=\\\"",
                    "` onmouseover=window.hit=1 x=`",
                    "\\\"-window.hit=1-\\\"",
                    "\\\\\\\";window.hit=1//",
                    "</textarea><img src=x onerror=window.hit=1>",
                    "</title><img src=x onerror=window.hit=1>",
                    "--><img src=x onerror=window.hit=1>",
                    "]]><img src=x onerror=window.hit=1>",
                    "<!--<img src=x onerror=window.hit=1>-->",
                    "&lt;img src=x onerror=window.hit=1&gt;",
                    "&#60;script&#62;window.hit=1&#60;/script&#62;",
                    "#{window.hit=1}",
                    "${window.hit=1}",
                    "#{request.contextPath}",
                    "{{constructor.constructor('window.hit=1')()}}");

    private static final String PLANTED =
            "return document.querySelectorAll('main script[src^=\\'//\\'], main iframe, main object,"
                    + " main base, main meta, main style, main svg, main [onerror],"
                    + " main [ontoggle], main [onstart], main [onmouseover],"
                    + " main a[href^=javascript]').length";

    private final Shop shop;
    private Browser browser;

    HostileTextBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void sit_down() {
        browser = new Browser(shop);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void names_addresses_and_notes_are_shown_as_they_were_written() {
        var orders = PAYLOADS.stream().map(this::returned).toList();
        browser.signIn("reviewer1");
        browser.open("/review.xhtml");
        assertHarmless("/review.xhtml");
        for (var order : orders) {
            browser.open("/review.xhtml?order=" + order);
            browser.see("form:detail", order);
            assertHarmless(order);
        }
        browser.click("shell:leave");
        browser.signIn("auditor1");
        for (var order : orders.subList(0, orders.size() / 4)) {
            browser.open("/trail.xhtml?order=" + order);
            assertHarmless("trail of " + order);
        }
    }

    @Test
    void what_was_written_stands_there_letter_by_letter() {
        var order = returned("<img src=x onerror=window.hit=1>");
        browser.signIn("reviewer1");
        browser.open("/review.xhtml?order=" + order);
        browser.see("form:detail", "<img src=x onerror=window.hit=1>");
        browser.picture("hostile-text", "zh");
    }

    private void assertHarmless(String where) {
        assertThat(browser.script("return window.hit === undefined")).as(where).isEqualTo(true);
        assertThat(browser.script(PLANTED)).as(where).isEqualTo(0L);
    }

    /** Its name, its street and the note of the reviewer are the payload. */
    private String returned(String payload) {
        var body =
                """
                {"customer": {"name": "%s", "phone": "%s", "address": {"province": "广东省",
                  "city": "深圳市", "district": "南山区", "street": "%s"}},
                 "payment": "COD", "lines": [{"sku": "TV-1001", "quantity": 1, "unitPrice": 1}]}
                """
                        .formatted(payload, Orders.phone(), payload);
        var answer =
                shop.as("agent43").postExactly("/api/orders", UUID.randomUUID().toString(), body);
        assertThat(answer.status()).as(payload + answer.body()).isEqualTo(201);
        var order = answer.json().getString("number");
        assertThat(answer.json().getString("status")).as(payload).isEqualTo("IN_REVIEW");
        var reason = "{\"reason\": \"%s\"}".formatted(payload);
        var back = shop.as("reviewer2").postExactly("/api/orders/" + order + "/return", "", reason);
        assertThat(back.status()).as(payload + back.body()).isEqualTo(200);
        return order;
    }
}
