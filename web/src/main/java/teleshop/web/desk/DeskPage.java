package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import teleshop.call.CallLinks;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallId;
import teleshop.call.domain.HotlineProduct;
import teleshop.catalog.Scripts;
import teleshop.catalog.domain.Script;
import teleshop.kernel.Money;
import teleshop.order.OrderEntry;
import teleshop.order.Quoting;
import teleshop.order.domain.Amounts;
import teleshop.stock.Availability;
import teleshop.stock.Availability.OnSale;
import teleshop.web.page.Screen;

/** The agent's desk: who calls, and the order they give. */
@Named
@RequestScoped
public class DeskPage {

    private static final int SUGGESTED = 6;

    @Inject private Drafts drafts;
    @Inject private ShownDraft shown;
    @Inject private DeskStrip strip;
    @Inject private OrderEntry entry;
    @Inject private Quoting quoting;
    @Inject private Availability availability;
    @Inject private CallLinks links;
    @Inject private Scripts scripts;
    @Inject private PastedAddress pastedAddress;
    @Inject private OwedCalls owedCalls;
    @Inject private Screen screen;

    private Long asked;

    /** Before the page is shown, and when the desk hears that something happened. */
    public void look() {
        var card = strip.getCard();
        if (card != null) {
            drafts.open(card);
            offer(drafts.current(), card);
            place(drafts.current());
        } else {
            owedCalls.show();
        }
    }

    /** The product they saw on the screen, once, be it known with the call or a moment later. */
    private void offer(Draft draft, CallCard card) {
        card.caller()
                .product()
                .map(HotlineProduct::sku)
                .filter(sku -> draft.isToBeOffered())
                .ifPresent(sku -> add(draft, sku));
    }

    /** A stranger most likely lives where the number belongs to. */
    private void place(Draft draft) {
        if (draft.isPlaceless()) {
            draft.getCard()
                    .callerNumber()
                    .phone()
                    .flatMap(number -> number.region(Locale.SIMPLIFIED_CHINESE))
                    .flatMap(pastedAddress::read)
                    .ifPresent(draft.getAddress()::take);
        }
    }

    /** By a link from elsewhere: a draft for that customer. */
    public void arrive() {
        look();
        if (strip.getCard() == null) {
            drafts.tidy();
        }
        if (asked != null && !asked.equals(drafts.current().getCustomerId())) {
            drafts.begin(asked);
        }
    }

    /** Before each answer: what was typed is written down. */
    public void file() {
        drafts.file();
        shown.turn();
    }

    public void choose(Long customer) {
        if (shown.isInFront()) {
            identify(shown.get(), customer);
        }
    }

    private void identify(Draft draft, Long customer) {
        draft.isFrom(customer);
        if (draft.getCallId() != null) {
            screen.did(() -> links.customer(new CallId(draft.getCallId()), customer));
        }
    }

    public void stranger() {
        if (shown.isInFront()) {
            shown.get().isFromStranger();
        }
    }

    public void add(String sku) {
        if (shown.isInFront()) {
            add(shown.get(), sku);
        }
    }

    private void add(Draft draft, String sku) {
        var product = availability.of(sku);
        if (product.sold()) {
            draft.add(product);
        } else {
            screen.tell("lines", screen.text("refusal.sku-stopped"));
        }
        draft.setWords(null);
    }

    public void remove(DraftLine line) {
        if (shown.isInFront()) {
            shown.get().remove(line);
        }
    }

    /** By code or a part of the name. */
    public List<OnSale> getSuggestions() {
        var words = getDraft().getWords();
        if (words == null || words.isBlank()) {
            return List.of();
        }
        var asked = words.strip().toLowerCase(Locale.ROOT);
        return availability.all().stream()
                .filter(OnSale::sold)
                .filter(p -> (p.sku() + " " + p.name()).toLowerCase(Locale.ROOT).contains(asked))
                .limit(SUGGESTED)
                .toList();
    }

    public void save() {
        var draft = shown.get();
        if (shown.isInFront() && draft.getReceipt() == null) {
            screen.did(() -> draft.saved(entry.place(draft.order())));
        }
    }

    public void next() {
        if (shown.isInFront()) {
            drafts.next();
            shown.follow();
        }
    }

    public void clear() {
        if (shown.isInFront()) {
            drafts.clear();
            look();
        }
    }

    public void resume(String key) {
        if (shown.isInFront()) {
            drafts.choose(key);
        }
    }

    /** Null as long as there is nothing to price. */
    public Amounts getAmounts() {
        var items = getDraft().getLines().stream().filter(DraftLine::isPriceable).toList();
        return items.isEmpty()
                ? null
                : quoting.quote(
                        getDraft().getPayment(), items.stream().map(DraftLine::item).toList());
    }

    public Money getTotal() {
        return getAmounts() == null ? Money.ZERO : getAmounts().total();
    }

    /** What is said of the goods in the first line. */
    public Script getScript() {
        return getDraft().getLines().stream()
                .findFirst()
                .map(line -> scripts.of(line.getSku()))
                .orElse(Script.NONE);
    }

    public Draft getDraft() {
        return shown.get();
    }

    public List<Draft> getOthers() {
        return drafts.others();
    }

    public Long getAsked() {
        return asked;
    }

    public void setAsked(Long asked) {
        this.asked = asked;
    }
}
