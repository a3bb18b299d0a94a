package teleshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Simulated callers who stay for the talk once they are answered, many a second. */
final class Crowd implements AutoCloseable {

    private final Socket line;
    private final BufferedReader answers;

    Crowd(Shop shop) {
        try {
            line = new Socket("127.0.0.1", shop.managerPort());
            answers =
                    new BufferedReader(
                            new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            ask("Action: Login\r\nUsername: teleshop\r\nSecret: teleshop\r\nEvents: off");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return the id of the call
     */
    String dialIn(String number, String dialled, int patienceSeconds) {
        return ask(
                ("Action: SimulateCaller\r\nStays: true\r\nCaller: %s\r\nDialled: %s\r\n"
                                + "PatienceMillis: %d")
                        .formatted(number, dialled, patienceSeconds * 1000));
    }

    /** All simulated people do everything so many times faster until the clock is set again. */
    void live(int rate) {
        ask("Action: SimulationRate\r\nRate: " + rate);
    }

    void press(String callId, String keys) {
        ask("Action: SimulateKeys\r\nCall: %s\r\nKeys: %s".formatted(callId, keys));
    }

    /**
     * @return the call that the answer names; empty if none
     */
    private String ask(String order) {
        try {
            line.getOutputStream().write((order + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            boolean done = false;
            var call = "";
            for (var text = answers.readLine(); text != null; text = answers.readLine()) {
                done |= text.equals("Response: Success");
                call = text.startsWith("Call: ") ? text.substring(6) : call;
                if (text.isEmpty() && done) {
                    return call;
                }
            }
            throw new IOException("the switchboard hung up after " + order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
