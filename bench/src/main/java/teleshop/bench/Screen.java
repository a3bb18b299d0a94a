package teleshop.bench;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** An agent's open screen: hands on each whole message, and why it went dark. */
final class Screen implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> saw;
    private final Consumer<String> closed;

    Screen(Consumer<String> saw, Consumer<String> closed) {
        this.saw = saw;
        this.closed = closed;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            saw.accept(text.toString());
            text.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.accept(code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closed.accept(error.toString());
    }
}
