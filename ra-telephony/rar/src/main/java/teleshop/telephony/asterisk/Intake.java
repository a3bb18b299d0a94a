package teleshop.telephony.asterisk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What came in by a socket and was not read yet. It is taken off the socket at once and given out
 * line by line, so that who writes never waits for who reads.
 */
final class Intake {

    private static final int ROOM = 64 * 1024;

    /** About 100,000 events; beyond it the socket is left alone until some are read. */
    private static final int MOST = 32 * 1024 * 1024;

    private final InputStream in;
    private byte[] text = new byte[2 * ROOM];
    private int from;
    private int searched;
    private int to;

    Intake(InputStream in) {
        this.in = in;
    }

    /** Takes what there is, without waiting. */
    void takeAll() throws IOException {
        while (to - from < MOST && in.available() > 0) {
            take();
        }
    }

    /**
     * Waits for a line that ends with CR and LF.
     *
     * @return null at the end
     * @throws IOException also if a line does not end within all the room there is
     */
    String line() throws IOException {
        while (!endsALine()) {
            if (to - from > MOST) {
                throw new IOException("a line without an end");
            }
            if (!take()) {
                return null;
            }
        }
        var line = new String(text, from, searched - from, StandardCharsets.UTF_8);
        from = searched + 2;
        searched = from;
        giveBackRoom();
        return line;
    }

    private boolean endsALine() {
        while (searched + 1 < to && !(text[searched] == '\r' && text[searched + 1] == '\n')) {
            searched++;
        }
        return searched + 1 < to;
    }

    private boolean take() throws IOException {
        makeRoom();
        int taken = in.read(text, to, text.length - to);
        to += Math.max(taken, 0);
        return taken >= 0;
    }

    private void makeRoom() {
        if (text.length - to < ROOM) {
            moveTo(from < text.length / 2 ? new byte[2 * text.length] : text);
        }
    }

    private void giveBackRoom() {
        if (from == to && text.length > 2 * ROOM) {
            moveTo(new byte[2 * ROOM]);
        }
    }

    private void moveTo(byte[] place) {
        System.arraycopy(text, from, place, 0, to - from);
        text = place;
        searched -= from;
        to -= from;
        from = 0;
    }
}
