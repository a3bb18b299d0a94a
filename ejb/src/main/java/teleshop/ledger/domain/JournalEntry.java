package teleshop.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;

/**
 * One balanced entry of the ledger. Entries are never changed; a wrong one is reversed. Postings of
 * nothing are left out.
 *
 * @param date the day of the business it belongs to, in the shop's zone
 * @param rule the posting rule, such as {@code P8a}; with the source it names the entry for good
 */
public record JournalEntry(LocalDate date, Source source, String rule, List<Posting> postings) {

    public JournalEntry {
        postings = postings.stream().filter(p -> !p.amount().equals(Money.ZERO)).toList();
        Money sum = Money.total(postings.stream().map(Posting::amount).toList());
        if (!sum.equals(Money.ZERO)) {
            throw new IllegalArgumentException(
                    "entry " + source + " " + rule + " is out of balance by " + sum.minor());
        }
    }

    /** The entry that undoes this one. */
    public JournalEntry reversed(LocalDate date, Source source, String rule) {
        return new JournalEntry(
                date, source, rule, postings.stream().map(Posting::negated).toList());
    }

    /** Whether it moves no money at all; such an entry is not written down. */
    public boolean isEmpty() {
        return postings.isEmpty();
    }
}
