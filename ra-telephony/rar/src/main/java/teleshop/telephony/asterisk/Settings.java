package teleshop.telephony.asterisk;

/** How the adapter reaches the switchboard and how patient it is. */
record Settings(
        String host,
        int port,
        String user,
        String secret,
        int lanes,
        int laneCapacity,
        int connectTimeoutMillis,
        int responseTimeoutMillis,
        int heartbeatEveryMillis,
        int silenceAfterMillis,
        int reconnectDelayMillis,
        int reconnectDelayMaxMillis,
        String phoneChannel,
        String trunkChannel) {

    Settings {
        if (lanes < 1 || laneCapacity < 1) {
            throw new IllegalArgumentException("no lanes: " + lanes + " of " + laneCapacity);
        }
        if (silenceAfterMillis <= heartbeatEveryMillis) {
            throw new IllegalArgumentException(
                    "silence "
                            + silenceAfterMillis
                            + " within a heartbeat "
                            + heartbeatEveryMillis);
        }
    }
}
