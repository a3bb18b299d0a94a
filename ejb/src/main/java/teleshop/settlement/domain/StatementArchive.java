package teleshop.settlement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;

/** The bytes of a statement as they came in; kept for ever. */
@Entity
@Table(name = "statement_archives")
public class StatementArchive {

    @Id private Long statementId;
    private String content;

    protected StatementArchive() {}

    public StatementArchive(StatementId statement, byte[] bytes) {
        statementId = statement.number();
        content = Base64.getEncoder().encodeToString(bytes);
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}
