package teleshop.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import teleshop.customer.Regions;
import teleshop.customer.domain.Address;
import teleshop.customer.domain.Region;

/** Reads an address that was pasted in one piece: the longest name that fits, step by step. */
@ApplicationScoped
public class PastedAddress {

    private static final String SUFFIX = "(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|地区|省|市|区|县)$";
    private static final List<String> NAMELESS = List.of("市辖区", "县");

    @Inject private Regions regions;

    /** Empty if it does not begin with a province or a city that is its own. */
    public Optional<Address> read(String pasted) {
        var text = pasted.replaceAll("[\\s,，]", "");
        return fitting(regions.below(""), text).map(province -> inProvince(province, text));
    }

    private Address inProvince(Region province, String text) {
        var rest = without(province, text);
        var cities = regions.below(province.code());
        var nameless = cities.stream().filter(c -> NAMELESS.contains(c.name())).findFirst();
        if (nameless.isPresent()) {
            return inCity(province, nameless.get(), without(province, rest));
        }
        return fitting(cities, rest)
                .map(city -> inCity(province, city, without(city, rest)))
                .orElseGet(() -> new Address(province.name(), "", "", rest));
    }

    private Address inCity(Region province, Region city, String rest) {
        var name = NAMELESS.contains(city.name()) ? province.name() : city.name();
        var district = fitting(regions.below(city.code()), rest);
        return new Address(
                province.name(),
                name,
                district.map(Region::name).orElse(""),
                district.map(d -> without(d, rest)).orElse(rest));
    }

    private static Optional<Region> fitting(List<Region> among, String text) {
        return among.stream()
                .filter(region -> text.startsWith(stem(region)))
                .max(Comparator.comparingInt(region -> stem(region).length()));
    }

    private static String without(Region region, String text) {
        if (text.startsWith(region.name())) {
            return text.substring(region.name().length());
        }
        return text.startsWith(stem(region)) ? text.substring(stem(region).length()) : text;
    }

    /** 广东 of 广东省; a name of two characters stays whole. */
    private static String stem(Region region) {
        var stem = region.name().replaceFirst(SUFFIX, "");
        return stem.length() < 2 ? region.name() : stem;
    }
}
