package teleshop.web.floor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import teleshop.call.AgentEntry;
import teleshop.call.AgentEntry.MembershipEntry;
import teleshop.call.FloorPlanning;
import teleshop.call.domain.Membership.Kind;
import teleshop.web.page.Screen;

/** What agents are able to do, and which queues they serve. */
@Named
@ViewScoped
public class CrewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private FloorPlanning planning;
    @Inject private Screen screen;

    private String words = "";
    private String agent;
    private String extension;
    private String skills;
    private String languages;
    private Integer weight;
    private String[] served = {};

    public List<AgentEntry> getAgents() {
        return planning.agents().stream()
                .filter(known -> known.agent().contains(words == null ? "" : words))
                .toList();
    }

    public void choose(AgentEntry known) {
        agent = known.agent();
        extension = known.extension();
        skills = SkillText.of(known.skills());
        languages = String.join(" ", known.languages());
        weight = known.weight();
        served = known.memberships().stream().map(CrewPage::word).toArray(String[]::new);
    }

    public void keep() {
        if (screen.did("skills", () -> planning.keep(entry()))) {
            screen.say("queues.kept");
        }
    }

    private AgentEntry entry() {
        return new AgentEntry(
                agent,
                extension,
                SkillText.read(skills),
                SkillText.words(languages),
                weight,
                Arrays.stream(served).map(CrewPage::membership).toList());
    }

    /** Every way to serve a queue, such as {@code SALES INBOUND}. */
    public List<String> getWays() {
        return planning.queues().stream()
                .flatMap(
                        queue ->
                                Stream.of(Kind.values())
                                        .map(kind -> new MembershipEntry(queue.name(), kind)))
                .map(CrewPage::word)
                .toList();
    }

    public String shown(AgentEntry known) {
        return SkillText.of(known.skills());
    }

    public String way(String word) {
        var membership = membership(word);
        return membership.queue() + " · " + screen.text("code.member." + membership.kind());
    }

    private static String word(MembershipEntry membership) {
        return membership.queue() + " " + membership.kind();
    }

    private static MembershipEntry membership(String word) {
        var parts = word.split(" ");
        return new MembershipEntry(parts[0], Kind.valueOf(parts[1]));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Null until one is chosen. */
    public String getAgent() {
        return agent;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public String[] getServed() {
        return served;
    }

    public void setServed(String[] served) {
        this.served = served;
    }
}
