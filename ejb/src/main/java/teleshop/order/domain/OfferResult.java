package teleshop.order.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.Candidate;

/** An offer that was shown in a call, and what the caller said to it. */
@Entity
@Table(name = "offer_results")
public class OfferResult {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String callId;
    private String offer;
    private Long customerId;
    private String callerNumber;
    private String agent;
    private Instant shownAt;

    @Enumerated(EnumType.STRING)
    private OfferAnswer answer;

    private Instant answeredAt;

    protected OfferResult() {}

    public OfferResult(CallCard card, String offer, String agent, Instant at) {
        this.callId = card.callId();
        this.customerId = card.caller().customer().map(Candidate::customerId).orElse(null);
        this.callerNumber = card.callerNumber().value();
        this.offer = offer;
        this.agent = agent;
        this.shownAt = at;
    }

    /**
     * The same again changes nothing.
     *
     * @throws OfferAnswered if it was answered otherwise
     */
    public void answer(OfferAnswer said, Instant at) {
        if (answer != null && answer != said) {
            throw new OfferAnswered(offer, answer);
        }
        if (answer == null) {
            answer = said;
            answeredAt = at;
        }
    }

    /** This agent has still to tell what the caller said. */
    public boolean isOpenTo(String someAgent) {
        return answer == null && agent.equals(someAgent);
    }

    public boolean isBy(String someAgent) {
        return agent.equals(someAgent);
    }

    public Optional<OfferAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public String offer() {
        return offer;
    }
}
