package teleshop.settlement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import teleshop.courier.domain.StatementForm;

/** Takes a courier's file apart: its charset, its records, its header, its row of totals. */
final class StatementFileReader {

    /**
     * One record of the file.
     *
     * @param line of the file on which it begins, the header being line 1
     */
    record FileRow(int line, List<String> cells) {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final StatementForm form;

    StatementFileReader(StatementForm form) {
        this.form = form;
    }

    /**
     * @throws FileRefused if it is not written as agreed, or a quote is not closed
     */
    List<FileRow> rows(byte[] bytes) {
        var text = text(bytes);
        try (var parser = CSV.parse(new StringReader(text))) {
            var rows = new ArrayList<FileRow>();
            long line = 1;
            for (var row : parser) {
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(new FileRow(Math.toIntExact(line), row.toList()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefused("unclosed-quote");
        }
    }

    /** Strictly: a byte that does not belong there refuses the file. */
    private String text(byte[] bytes) {
        if (bytes.length >= 3 && decoded(bytes, 3, StandardCharsets.UTF_8).equals(MARK)) {
            return decoded(bytes, bytes.length, StandardCharsets.UTF_8).substring(1);
        }
        var charset = charset();
        try {
            return strict(bytes, bytes.length, charset);
        } catch (CharacterCodingException e) {
            return canonicalInChinese(bytes, charset);
        }
    }

    /** Our own canonical file may be written in either; a mapped one only as agreed. */
    private String canonicalInChinese(byte[] bytes, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8) || !form.headings().isEmpty()) {
            throw new FileRefused("bad-encoding");
        }
        try {
            return strict(bytes, bytes.length, GB18030);
        } catch (CharacterCodingException e) {
            throw new FileRefused("bad-encoding");
        }
    }

    /** GB18030 holds all of GBK and GB2312, and couriers name whichever they like. */
    private Charset charset() {
        return form.encoding().toUpperCase(Locale.ROOT).startsWith("GB")
                ? GB18030
                : Charset.forName(form.encoding());
    }

    private static String decoded(byte[] bytes, int length, Charset charset) {
        try {
            return strict(bytes, length, charset);
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static String strict(byte[] bytes, int length, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
    }

    static Map<String, String> cells(List<String> fields, List<String> cells) {
        var byField = new HashMap<String, String>();
        for (int i = 0; i < fields.size(); i++) {
            byField.put(fields.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return byField;
    }
}
