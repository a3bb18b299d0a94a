package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import teleshop.customer.Regions;
import teleshop.customer.domain.Region;
import teleshop.web.page.Screen;

/** Province, city and district of the order on the desk, each by the one before. */
@Named
@RequestScoped
public class AddressCascade {

    private static final List<String> NAMELESS = List.of("市辖区", "县");

    @Inject private Regions regions;
    @Inject private ShownDraft shown;
    @Inject private PastedAddress pastedAddress;
    @Inject private Screen screen;

    private String pasted;

    public List<String> getProvinces() {
        return regions.below("").stream().map(Region::name).toList();
    }

    /** A municipality is its own city. */
    public List<String> getCities() {
        return cities().map(this::called).distinct().toList();
    }

    public List<String> getDistricts() {
        var city = shown.get().getAddress().getCity();
        return cities().filter(region -> called(region).equals(city))
                .flatMap(region -> regions.below(region.code()).stream())
                .map(Region::name)
                .toList();
    }

    private Stream<Region> cities() {
        var province = shown.get().getAddress().getProvince();
        return regions.below("").stream()
                .filter(region -> region.name().equals(province))
                .flatMap(region -> regions.below(region.code()).stream());
    }

    private String called(Region city) {
        return NAMELESS.contains(city.name())
                ? shown.get().getAddress().getProvince()
                : city.name();
    }

    /** Fills the lines below from one text. */
    public void paste() {
        if (pasted != null && !pasted.isBlank()) {
            pastedAddress
                    .read(pasted)
                    .ifPresentOrElse(
                            shown.get().getAddress()::take,
                            () -> screen.tell("pasted", screen.text("desk.paste.unread")));
        }
    }

    public String getPasted() {
        return null;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
