package teleshop.web.api;

import java.time.Instant;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.Talk;

/**
 * An agent's desk as the API shows it.
 *
 * @param pauseCode why they take a break; null unless they do
 * @param callback the number of the entry that is before them; null if there is none
 * @param talk how the talk stands; null if there is none
 * @param call the call that rings, is talked or is wrapped up; null if there is none
 */
public record Desk(
        String agent,
        String state,
        String extension,
        String extensionKind,
        Instant since,
        String pauseCode,
        Long callback,
        DeskCall call,
        Talk talk) {

    static final Desk OFF_DUTY = new Desk(null, "OFF", null, null, null, null, null, null, null);

    static Desk of(AgentVerbs.View view) {
        return new Desk(
                view.agent(),
                view.status().name(),
                view.extension().number(),
                view.extension().kind().name(),
                view.since(),
                view.pauseCode().map(Enum::name).orElse(null),
                view.callback().orElse(null),
                view.card().map(DeskCall::of).orElse(null),
                view.status() == AgentStatus.TALKING ? view.talk() : null);
    }
}
