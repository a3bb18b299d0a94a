package teleshop.switchboard;

import java.util.function.Consumer;

/** What the switchboard's voice waits for: some keys, ended by #, by their number or by silence. */
final class Question {

    private final int most;
    private final Consumer<String> then;
    private final StringBuilder keys = new StringBuilder();

    Question(int most, Consumer<String> then) {
        this.most = most;
        this.then = then;
    }

    /**
     * @return whether the answer is complete
     */
    boolean hear(char key) {
        if (key != '#') {
            keys.append(key);
        }
        return key == '#' || keys.length() == most;
    }

    int heard() {
        return keys.length();
    }

    void answer() {
        then.accept(keys.toString());
    }
}
