package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person in front of a real Chromium. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Keys> HELD = List.of(Keys.ALT, Keys.CONTROL, Keys.SHIFT);
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Shop shop;
    private final ChromeDriver driver;

    Browser(Shop shop) {
        this.shop = shop;
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars");
        var logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build();
        driver = new ChromeDriver(service, options);
        size(1366, 768);
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void open(String path) {
        driver.get(shop.uri(path).toString());
    }

    void tryToSignIn(String user, String password) {
        driver.manage().deleteAllCookies();
        open("/sign-in.xhtml");
        type("form:name", user);
        type("form:password", password);
        click("form:enter");
    }

    Browser signIn(String user) {
        tryToSignIn(user, Rest.PASSWORD);
        see("user", user);
        return this;
    }

    /** In the same tab, after the shop forgot who sits here. */
    void signInAgain(String user) {
        type("form:name", user);
        type("form:password", Rest.PASSWORD);
        click("form:enter");
        see("user", user);
    }

    /** The page comes anew, unless it speaks so already. */
    Browser speak(String language) {
        if (!language().startsWith(language)) {
            click("shell:" + language);
            until(this::language, language);
            until(() -> "" + script("return document.readyState"), "complete");
        }
        return this;
    }

    private String language() {
        return "" + script("return document.documentElement.lang");
    }

    /** An answer of the server may draw it anew just then. */
    void click(String id) {
        waiting().until(d -> clicked(d.findElement(By.id(id))));
    }

    /** The first of its kind, however often an answer draws it anew. */
    void clickFirst(String css) {
        waiting()
                .until(
                        d -> {
                            d.findElement(By.cssSelector(css)).click();
                            return true;
                        });
    }

    /** An answer of the server may draw the field anew just then. */
    void type(String id, String text) {
        waiting()
                .until(
                        d -> {
                            d.findElement(By.id(id)).sendKeys(text);
                            return true;
                        });
    }

    /** In place of what stands there. */
    void fill(String id, String text) {
        waiting()
                .until(
                        d -> {
                            var field = d.findElement(By.id(id));
                            field.clear();
                            field.sendKeys(text);
                            return true;
                        });
    }

    /** The row of the work list that shows the words, and waits until it is the open one. */
    void openRow(String words) {
        waiting()
                .until(
                        d ->
                                all(".list tbody tr").stream()
                                        .filter(row -> row.getText().contains(words))
                                        .findFirst()
                                        .map(row -> row.findElement(By.cssSelector("a.open")))
                                        .map(Browser::clicked)
                                        .orElse(false));
        seeOf(".list tr.here", words);
    }

    /** A chip above the work list, by a word on it, and waits until it is the one that is on. */
    void chip(String word) {
        waiting()
                .until(
                        d ->
                                all(".chips a.chip").stream()
                                        .filter(chip -> chip.getText().contains(word))
                                        .findFirst()
                                        .map(Browser::clicked)
                                        .orElse(false));
    }

    /** A key for the page, not for the field in which the cursor may be. */
    void pageKey(CharSequence... keys) {
        script("document.activeElement.blur()");
        press(keys);
    }

    /** Wherever the cursor is. */
    void press(CharSequence... keys) {
        var hands = new Actions(driver);
        String.join("", keys).chars().mapToObj(Character::toString).forEach(k -> press(hands, k));
        hands.perform();
    }

    /** Of a chord, Alt and the like stay down until all is let go. */
    private static void press(Actions hands, String key) {
        if (HELD.stream().anyMatch(held -> key.contentEquals(held))) {
            hands.keyDown(key);
        } else if (key.contentEquals(Keys.NULL)) {
            HELD.forEach(held -> hands.keyUp(held));
        } else {
            hands.sendKeys(key);
        }
    }

    void choose(String id, String option) {
        waiting()
                .until(
                        d ->
                                d.findElement(By.id(id)).findElements(By.tagName("option")).stream()
                                        .filter(o -> o.getText().contains(option))
                                        .findFirst()
                                        .map(Browser::clicked)
                                        .orElse(false));
    }

    /** Waits until the element shows the text. */
    void see(String id, String text) {
        until(() -> find(id).getText(), text);
    }

    void seeOf(String css, String text) {
        until(() -> all(css).stream().map(WebElement::getText).toList().toString(), text);
    }

    String text(String id) {
        return find(id).getText();
    }

    String value(String id) {
        return find(id).getDomProperty("value");
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean has(String id) {
        return !driver.findElements(By.id(id)).isEmpty();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    WebElement find(String id) {
        return waiting().until(d -> d.findElement(By.id(id)));
    }

    /** Waits until the words are there. */
    void until(java.util.function.Supplier<String> said, String words) {
        try {
            waiting()
                    .withMessage(() -> "waiting for: " + words + " on " + driver.getCurrentUrl())
                    .until(d -> said.get().contains(words));
        } catch (TimeoutException late) {
            picture("in-vain-" + System.currentTimeMillis());
            throw late;
        }
    }

    private WebDriverWait waiting() {
        var waiting = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        waiting.ignoring(StaleElementReferenceException.class)
                .ignoring(org.openqa.selenium.NoSuchElementException.class)
                .ignoring(ElementNotInteractableException.class);
        return waiting;
    }

    /** In both sizes and both languages, as UX asks for it. */
    void pictures(String name) {
        for (var language : List.of("zh", "en")) {
            speak(language);
            picture(name, language);
        }
    }

    /** The same of what a deed leads to, which the other language would not keep. */
    void picturesOf(String name, Runnable deed) {
        for (var language : List.of("en", "zh")) {
            speak(language);
            deed.run();
            picture(name, language);
        }
    }

    /** Waits until something is said at the field. */
    void isTold(String field) {
        waiting()
                .withMessage(() -> "nothing is said at " + field)
                .until(d -> !d.findElement(By.id(field + "-said")).getText().isBlank());
    }

    void picture(String name, String language) {
        isAccessible();
        size(1920, 1080);
        picture(name + "-" + language + "-1920");
        size(1366, 768);
        picture(name + "-" + language + "-1366");
    }

    private void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No serious finding of axe, and nothing that the policy had to stop. */
    void isAccessible() {
        var grave =
                new AxeBuilder()
                        .analyze(driver).getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(Browser::told)
                                .toList();
        assertThat(grave).as("axe on " + address()).isEmpty();
        assertThat(driver.manage().logs().get("browser").getAll())
                .as("console on " + address())
                .noneMatch(entry -> isStopped(entry.getMessage()));
    }

    private static boolean clicked(WebElement element) {
        element.click();
        return true;
    }

    /** Chromium styles the half of an answer that was cut off by leaving the page; that is none. */
    private static boolean isStopped(String message) {
        return message.contains("Content Security Policy")
                && !(message.contains("/faces.js") && message.contains("Applying inline style"));
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes().get(0).getHtml();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
