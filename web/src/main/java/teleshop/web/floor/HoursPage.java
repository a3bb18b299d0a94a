package teleshop.web.floor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import teleshop.call.FloorPlanning;
import teleshop.call.HoursEntry;
import teleshop.call.HoursEntry.Span;
import teleshop.kernel.InvalidField;
import teleshop.web.page.Screen;

/** When the chosen queue is staffed, and the days on which the whole hotline is shut. */
@Named
@ViewScoped
public class HoursPage implements Serializable {

    /** A day of the week in the form. */
    public static class Day implements Serializable {

        private static final long serialVersionUID = 1L;

        private String text;

        Day(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject private FloorPlanning planning;
    @Inject private Screen screen;

    private String queue;
    private final ArrayList<Day> week = new ArrayList<>();
    private String closed;

    void choose(String name) {
        queue = name;
        week.clear();
        for (int weekday = 1; weekday <= WEEK; weekday++) {
            week.add(new Day(HoursText.of(planning.hours().of(name, weekday))));
        }
        closed = closedDays().collect(Collectors.joining("\n"));
    }

    private Stream<String> closedDays() {
        return planning.hours().closedDays().stream().sorted().map(LocalDate::toString);
    }

    public void keep() {
        if (screen.did(() -> planning.open(queue, new HoursEntry(spans())))) {
            screen.say("queues.kept");
        }
    }

    private List<Span> spans() {
        return IntStream.rangeClosed(1, WEEK)
                .mapToObj(day -> HoursText.read("day" + day, day, week.get(day - 1).getText()))
                .flatMap(List::stream)
                .toList();
    }

    public void shut() {
        if (screen.did("closed", () -> planning.closeOn(days()))) {
            screen.say("queues.kept");
        }
    }

    private List<LocalDate> days() {
        return Stream.of(closed == null ? new String[0] : closed.strip().split("[\\s,，;；]+"))
                .filter(word -> !word.isEmpty())
                .map(HoursPage::day)
                .toList();
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException no) {
            throw new InvalidField("closed", "not-a-day", "not a day: " + word);
        }
    }

    public List<Day> getWeek() {
        return week;
    }

    public String getClosed() {
        return closed;
    }

    public void setClosed(String closed) {
        this.closed = closed;
    }
}
