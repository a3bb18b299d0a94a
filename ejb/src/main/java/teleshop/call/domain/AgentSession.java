package teleshop.call.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An agent's stay at a desk, from sign-in to sign-off. Nobody sits twice, no desk is shared. */
@Entity
@Table(name = "agent_sessions")
public class AgentSession {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String agent;
    private String extension;

    @Enumerated(STRING)
    private ExtensionKind kind;

    @Enumerated(STRING)
    private AgentStatus status;

    private Instant signedInAt;
    private Instant signedOffAt;
    private String openAgent;
    private String openExtension;

    protected AgentSession() {}

    public AgentSession(String agent, Extension extension, AgentStatus status, Instant at) {
        this.agent = agent;
        this.extension = extension.number();
        this.kind = extension.kind();
        this.status = status;
        this.signedInAt = at;
        this.openAgent = agent;
        this.openExtension = extension.number();
    }

    /** What the agent chose last; calls do not change it. */
    public void choose(AgentStatus chosen) {
        status = chosen;
    }

    public void signOff(Instant at) {
        status = AgentStatus.OFF;
        signedOffAt = at;
        openAgent = null;
        openExtension = null;
    }

    public boolean isAt(Extension some) {
        return extension.equals(some.number());
    }

    public String agent() {
        return agent;
    }

    public Extension extension() {
        return new Extension(extension, kind);
    }

    public AgentStatus status() {
        return status;
    }
}
