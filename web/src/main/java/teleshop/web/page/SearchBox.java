package teleshop.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import teleshop.web.Texts;
import teleshop.web.page.Finder.Hit;

/** One box for all: pages of one's own by name, and what each {@link Finder} knows. */
@Named
@RequestScoped
public class SearchBox {

    private static final int MOST = 12;

    @Inject private Shell shell;
    @Inject private Reader reader;
    @Inject @Any private Instance<Finder> finders;

    private String words;

    public List<Hit> getHits() {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        var asked = words.strip();
        var things = finders.stream().flatMap(finder -> finder.find(asked).stream());
        var pages = shell.open().filter(place -> named(place, asked)).map(this::hit);
        return java.util.stream.Stream.concat(things, pages).limit(MOST).toList();
    }

    private boolean named(Place place, String asked) {
        var language = reader.getLanguage();
        return Texts.of(place.key(), language)
                .toLowerCase(language)
                .contains(asked.toLowerCase(language));
    }

    private Hit hit(Place place) {
        Locale language = reader.getLanguage();
        return new Hit("search.page", Texts.of(place.key(), language), "", place.path());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
