package teleshop.bench;

import java.io.IOException;
import java.net.http.WebSocket;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * An agent who lives by what the desk's socket tells: answers at once, talks for a second, hangs
 * up, wraps up at once, all over REST.
 */
final class Seller {

    private static final long TALK_MILLIS = 1000;
    private static final String TOLD = "{\"disposition\": \"INFO_ONLY\"}";

    private final Rest rest;
    private final int extension;
    private final ScheduledExecutorService hands;
    private final Queue<String> troubles;
    private volatile String call = "";

    /**
     * @param troubles gets what was refused, and why the screen went dark
     */
    Seller(Rest rest, int extension, ScheduledExecutorService hands, Queue<String> troubles) {
        this.rest = rest;
        this.extension = extension;
        this.hands = hands;
        this.troubles = troubles;
    }

    WebSocket.Listener screen() {
        return new Screen(this::saw, troubles::add);
    }

    private void saw(String message) {
        var news = DemoAgent.read(message).asJsonObject().getJsonObject("data");
        switch (news.getString("what")) {
            case "offered" -> answer(news.getString("callId"));
            case "state" -> isNow(news.getString("state"));
            default -> {}
        }
    }

    private void answer(String offered) {
        call = offered;
        act("answer", "{}", 0);
    }

    private void isNow(String state) {
        switch (state) {
            case "TALKING" -> act("hangup", "{}", TALK_MILLIS);
            case "WRAP_UP" -> act("wrap-up", TOLD, 0);
            case "AWAY", "OFF" -> after(0, this::sit);
            default -> {}
        }
    }

    private void act(String deed, String body, long millis) {
        var path = "/api/calls/" + call + "/" + deed;
        after(millis, () -> rest.post(path, "", body));
    }

    private String sit() throws IOException, InterruptedException {
        troubles.add("sent away");
        return rest.put("/api/agents/me", Agents.choice(extension));
    }

    private interface Deed {
        String does() throws IOException, InterruptedException;
    }

    private void after(long millis, Deed deed) {
        Runnable edge =
                () -> {
                    try {
                        deed.does();
                    } catch (IOException refused) {
                        troubles.add(refused.getMessage());
                    } catch (InterruptedException over) {
                        Thread.currentThread().interrupt();
                    }
                };
        hands.schedule(edge, millis, TimeUnit.MILLISECONDS);
    }
}
