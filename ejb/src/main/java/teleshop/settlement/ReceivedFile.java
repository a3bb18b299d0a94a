package teleshop.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import teleshop.settlement.domain.CourierStatement.Upload;

/**
 * A courier's file as it came in.
 *
 * @param statementNo if the file does not say it; empty for the name of the file
 */
public record ReceivedFile(
        @NotBlank @Size(max = 20) String courier,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 60) String statementNo,
        @NotNull @Size(max = 20_971_520) byte[] content) {

    Upload upload() {
        return new Upload(courier, name, statementNo.isBlank() ? stem() : statementNo, checksum());
    }

    private String stem() {
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.substring(0, Math.min(stem.length(), 60));
    }

    private String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
