package teleshop.settlement.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import teleshop.settlement.domain.BadRow;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.domain.StatementLine;

/** The rows of the files as they were read; loaded in batches, in the present transaction. */
@ApplicationScoped
public class StatementRows {

    private static final int BATCH = 500;
    private static final String ADD =
            """
            insert into statement_rows (statement_id, line_no, courier, statement_no, waybill,
                merchant_order, status, status_at, collected, pay_mode, freight, cod_fee,
                return_freight, insurance, packing, other, adjust, charge_grams, remit_date,
                bank_ref)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_BAD =
            """
            insert into statement_bad_rows (statement_id, line_no, reason, row_text)
            values (?, ?, ?, ?)
            """;

    /** Fills in one row of a batch. */
    private interface Filling<T> {
        void fill(Cursor to, T row) throws SQLException;
    }

    /** Fills the parameters of a statement from left to right. */
    private static final class Cursor {

        private final PreparedStatement statement;
        private int column;

        Cursor(PreparedStatement statement) {
            this.statement = statement;
        }

        Cursor put(String value) throws SQLException {
            statement.setString(++column, value);
            return this;
        }

        Cursor put(long value) throws SQLException {
            statement.setLong(++column, value);
            return this;
        }

        Cursor put(Object value, int type) throws SQLException {
            statement.setObject(++column, value, type);
            return this;
        }

        void end() throws SQLException {
            statement.addBatch();
            column = 0;
        }
    }

    @Resource(lookup = "java:jboss/datasources/Teleshop")
    private DataSource database;

    public void add(StatementId statement, String courier, List<StatementLine> lines) {
        load(ADD, lines, (to, line) -> fill(to.put(statement.number()), courier, line));
    }

    public void addBad(StatementId statement, List<BadRow> rows) {
        load(
                ADD_BAD,
                rows,
                (to, row) ->
                        to.put(statement.number())
                                .put(row.line())
                                .put(row.reason())
                                .put(row.text())
                                .end());
    }

    private static void fill(Cursor to, String courier, StatementLine line) throws SQLException {
        to.put(line.line()).put(courier).put(line.statementNo()).put(line.waybill());
        to.put(line.merchantOrder()).put(line.status().name());
        to.put(line.statusAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        to.put(line.collected().minor()).put(line.payMode());
        var fees = line.fees();
        to.put(fees.freight().minor()).put(fees.codFee().minor());
        to.put(fees.returnFreight().minor()).put(fees.insurance().minor());
        to.put(fees.packing().minor()).put(fees.other().minor());
        to.put(line.adjust().minor()).put(line.chargeGrams());
        var remitted = line.remitDate() == null ? null : Date.valueOf(line.remitDate());
        to.put(remitted, Types.DATE).put(line.bankRef()).end();
    }

    private <T> void load(String sql, List<T> rows, Filling<T> filling) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var cursor = new Cursor(statement);
            for (int i = 0; i < rows.size(); i++) {
                filling.fill(cursor, rows.get(i));
                if (i % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("the rows of a statement cannot be written", e);
        }
    }
}
