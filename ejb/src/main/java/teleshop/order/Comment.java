package teleshop.order;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import teleshop.customer.Keyed;

/** What somebody adds to what they do; may be left out. */
public record Comment(@Size(max = 400) @Pattern(regexp = Keyed.NO_CONTROLS) String comment) {

    public static final Comment NONE = new Comment("");

    public Comment {
        comment = comment == null ? "" : comment.strip();
    }

    boolean isBlank() {
        return comment.isEmpty();
    }
}
