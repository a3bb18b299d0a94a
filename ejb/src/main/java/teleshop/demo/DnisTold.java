package teleshop.demo;

import teleshop.kernel.InvalidField;
import teleshop.media.DnisEntry;

/** On which station a number is shown, as other programs write it. */
public record DnisTold(String number, String station, String from, String to) {

    public DnisEntry entry(String dialled) {
        if (from == null) {
            throw new InvalidField("from", "not-a-time", "from when on?");
        }
        return new DnisEntry(
                dialled,
                station,
                Times.instant("from", from),
                to == null ? null : Times.instant("to", to));
    }
}
