package teleshop.telephony.asterisk;

import jakarta.resource.spi.ManagedConnectionMetaData;

/** What the container may show of a line. */
record LineMetaData(String user) implements ManagedConnectionMetaData {

    @Override
    public String getEISProductName() {
        return "Asterisk";
    }

    @Override
    public String getEISProductVersion() {
        return "22";
    }

    @Override
    public int getMaxConnections() {
        return 0;
    }

    @Override
    public String getUserName() {
        return user;
    }
}
