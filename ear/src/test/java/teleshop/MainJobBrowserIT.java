package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The whole job by the pages, each step by the person whose it is. */
@ExtendWith(OpenShop.class)
class MainJobBrowserIT {

    private static final String HOTLINE = "4008001001";
    private static final String HEAD =
            "waybill_no,courier,status,status_time,cod_collected,freight,cod_fee,net,statement_no,remark\n";

    @TempDir private Path folder;
    private final Shop shop;
    private Browser browser;

    MainJobBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void a_person_looks_at_every_order() {
        browser = new Browser(shop);
        reviewFrom(0);
    }

    @AfterEach
    void as_it_was() {
        reviewFrom(30);
        browser.close();
    }

    private void reviewFrom(int score) {
        fixture("{'params': {'A': %d}}".formatted(score));
    }

    private void fixture(String sections) {
        var answer = shop.as("admin").post("/api/demo/fixtures", sections);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    @Row({"S0-15", "S0-16", "S0-17", "S0-18", "S0-19", "S0-25", "S0-28", "S0-31", "S0-34"})
    void from_the_ringing_phone_to_the_paid_supplier() throws IOException {
        var order = theAgentSells();
        theReviewerApproves(order);
        var waybill = theWarehouseSendsItOut(order);
        theCustomerSigns(waybill);
        theCouriersMoneyComesIn(waybill);
        theSupplierIsSettled();
        theAuditorVerifies(order);
    }

    private String theAgentSells() {
        browser.signIn("agent46").speak("zh");
        browser.choose("strip:extension", "1046");
        browser.press(Keys.F9);
        browser.see("state", "就绪");
        var number = "137" + String.valueOf(System.nanoTime()).substring(5, 13);
        var call =
                "{'callerNumber': '%s', 'dialledNumber': '%s', 'patienceSeconds': 120}"
                        .formatted(number, HOTLINE);
        assertThat(shop.as("admin").post("/api/demo/calls", call).status()).isEqualTo(201);
        browser.see("state", "振铃");
        browser.until(() -> browser.value("work:phone"), number);
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.type("work:name", "陈明");
        browser.type("work:pasted", "江苏省苏州市姑苏区人民路100号3幢501室" + Keys.TAB);
        browser.until(() -> browser.value("work:street"), "人民路100号3幢501室");
        browser.picture("main-job-1-order", "zh");
        browser.press(Keys.F2);
        browser.see("number", "SO2");
        var order = browser.text("number");
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
        return order;
    }

    private void theReviewerApproves(String order) {
        browser.signIn("reviewer1").speak("zh");
        browser.open("/review.xhtml?order=" + order);
        browser.see("form:detail", order);
        browser.picture("main-job-2-review", "zh");
        browser.pageKey("a");
        browser.until(() -> status(order), "A"); // APPROVED, or sorted already
    }

    private String status(String order) {
        return shop.as("reviewer1").get("/api/orders/" + order).json().getString("status");
    }

    private String theWarehouseSendsItOut(String order) {
        var waybill = new Dispatched(shop).waybill(order);
        browser.signIn("warehouse1").speak("zh");
        browser.open("/dispatch.xhtml");
        browser.openRow(waybill);
        browser.picture("main-job-3-pack", "zh");
        browser.pageKey(Keys.F2);
        browser.until(() -> parcel(waybill), "PACKED");
        browser.chip("待交接");
        browser.openRow(waybill);
        browser.pageKey(Keys.F2);
        browser.until(() -> parcel(waybill), "SHIPPED");
        return waybill;
    }

    private String parcel(String waybill) {
        return shop.as("logistics1").get("/api/shipments/" + waybill).body();
    }

    /** Couriers have no page; their computer tells ours. */
    private void theCustomerSigns(String waybill) {
        var now = shop.as("admin").get("/api/demo/clock").json().getString("now");
        var told = new Dispatched(shop).tell(waybill, "SIGNED", now, "");
        assertThat(told.status()).as(told.body()).isEqualTo(200);
    }

    private void theCouriersMoneyComesIn(String waybill) throws IOException {
        long due = due(waybill);
        var courier = new Dispatched(shop).shipment(waybill).getString("courier");
        var today = LocalDate.now().toString();
        var net = yuan(due - due / 100 - 1200);
        var row =
                "%s,%s,SIGNED,%s 00:00:01,%s,12.00,%s,%s,S%s,\n"
                        .formatted(
                                waybill, courier, today, yuan(due), yuan(due / 100), net, waybill);
        var file = Files.writeString(folder.resolve("statement.csv"), HEAD + row);
        browser.signIn("finance1").speak("zh");
        browser.open("/statements.xhtml");
        browser.choose("form:courier", courier);
        browser.type("form:file", file.toString());
        browser.click("form:send");
        browser.seeOf("#form\\:detail .status", "已对账");
        browser.picture("main-job-4-statement", "zh");
        browser.type("form:bankRef", "B-" + waybill);
        browser.type("form:amount", net);
        browser.script("document.getElementById('form:date').value = '" + today + "'");
        browser.click("form:bookMoney");
        await().atMost(Duration.ofSeconds(20)).until(() -> due(waybill) == 0);
        browser.picture("main-job-5-money", "zh");
    }

    private long due(String waybill) {
        return shop.as("finance1")
                .get("/api/ledger/accounts/1221C?waybill=" + waybill)
                .json()
                .getJsonNumber("balance")
                .longValue();
    }

    private static String yuan(long minor) {
        return "%d.%02d".formatted(minor / 100, minor % 100);
    }

    private void theSupplierIsSettled() {
        var supplier = "MJ-" + UUID.randomUUID().toString().substring(0, 6);
        fixture(SettlementIT.fixture(supplier, 100, 8));
        browser.open("/settlements.xhtml");
        browser.choose("form:supplier", supplier);
        browser.script("document.getElementById('form:from').value = '2026-10-01'");
        browser.script("document.getElementById('form:to').value = '2026-10-31'");
        browser.click("form:ask");
        browser.see("form:detail", "19,587.48");
        browser.click("form:confirm");
        browser.seeOf(".list tr.here .status", "确认");
        browser.picture("main-job-6-settlement", "zh");
    }

    private void theAuditorVerifies(String order) {
        browser.signIn("auditor1").speak("zh");
        browser.open("/trail.xhtml?order=" + order);
        browser.click("form:verify");
        browser.see("form:verdict", "链条完整");
        browser.picture("main-job-7-trail", "zh");
    }
}
