package teleshop.telephony.asterisk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedConversationTest extends ConversationContract {

    @TempDir private Path folder;
    private EmbeddedWorld embedded;

    @Override
    World world() {
        if (embedded == null) {
            embedded = new EmbeddedWorld(folder.resolve("database"));
        }
        return embedded;
    }

    @AfterEach
    void goes() {
        embedded.close();
    }
}
