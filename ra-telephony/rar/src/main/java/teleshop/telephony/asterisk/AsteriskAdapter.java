package teleshop.telephony.asterisk;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.TransactionSupport;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.transaction.xa.XAResource;

/** The adapter between the shop and an Asterisk, or the embedded switchboard in its place. */
@Connector(transactionSupport = TransactionSupport.TransactionSupportLevel.NoTransaction)
public class AsteriskAdapter implements ResourceAdapter {

    private final Map<MessageEndpointFactory, Subscription> subscriptions =
            new ConcurrentHashMap<>();
    private BootstrapContext context;

    /** The configuration of the server names it: no switchboard is the usual one. */
    @ConfigProperty private String host;

    @ConfigProperty(defaultValue = "5038")
    private Integer port;

    @ConfigProperty(defaultValue = "teleshop")
    private String user;

    @ConfigProperty(defaultValue = "teleshop")
    private String secret;

    @ConfigProperty(defaultValue = "4")
    private Integer lanes;

    @ConfigProperty(defaultValue = "20000")
    private Integer laneCapacity;

    @ConfigProperty(defaultValue = "2000")
    private Integer connectTimeoutMillis;

    @ConfigProperty(defaultValue = "3000")
    private Integer responseTimeoutMillis;

    @ConfigProperty(defaultValue = "5000")
    private Integer heartbeatEveryMillis;

    @ConfigProperty(defaultValue = "12000")
    private Integer silenceAfterMillis;

    @ConfigProperty(defaultValue = "200")
    private Integer reconnectDelayMillis;

    @ConfigProperty(defaultValue = "5000")
    private Integer reconnectDelayMaxMillis;

    @ConfigProperty(defaultValue = "PJSIP/%s")
    private String phoneChannel;

    @ConfigProperty(defaultValue = "PJSIP/%s@carrier")
    private String trunkChannel;

    @Override
    public void start(BootstrapContext context) {
        this.context = context;
    }

    @Override
    public void stop() {
        subscriptions.values().forEach(Subscription::close);
        subscriptions.clear();
    }

    @Override
    public void endpointActivation(MessageEndpointFactory endpoints, ActivationSpec spec)
            throws ResourceException {
        var subscription = new Subscription(settings(), endpoints);
        subscriptions.put(endpoints, subscription);
        subscription.start(context.getWorkManager());
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory endpoints, ActivationSpec spec) {
        var subscription = subscriptions.remove(endpoints);
        if (subscription != null) {
            subscription.close();
        }
    }

    /** What went through, one line for each endpoint that listens. */
    public List<String> counts() {
        return subscriptions.values().stream().map(s -> s.counts().toString()).toList();
    }

    @Override
    public XAResource[] getXAResources(ActivationSpec[] specs) {
        return new XAResource[0];
    }

    Settings settings() {
        return new Settings(
                host,
                port,
                user,
                secret,
                lanes,
                laneCapacity,
                connectTimeoutMillis,
                responseTimeoutMillis,
                heartbeatEveryMillis,
                silenceAfterMillis,
                reconnectDelayMillis,
                reconnectDelayMaxMillis,
                phoneChannel,
                trunkChannel);
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer port) {
        this.port = port;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public Integer getLanes() {
        return lanes;
    }

    public void setLanes(Integer lanes) {
        this.lanes = lanes;
    }

    public Integer getLaneCapacity() {
        return laneCapacity;
    }

    public void setLaneCapacity(Integer laneCapacity) {
        this.laneCapacity = laneCapacity;
    }

    public Integer getConnectTimeoutMillis() {
        return connectTimeoutMillis;
    }

    public void setConnectTimeoutMillis(Integer connectTimeoutMillis) {
        this.connectTimeoutMillis = connectTimeoutMillis;
    }

    public Integer getResponseTimeoutMillis() {
        return responseTimeoutMillis;
    }

    public void setResponseTimeoutMillis(Integer responseTimeoutMillis) {
        this.responseTimeoutMillis = responseTimeoutMillis;
    }

    public Integer getHeartbeatEveryMillis() {
        return heartbeatEveryMillis;
    }

    public void setHeartbeatEveryMillis(Integer heartbeatEveryMillis) {
        this.heartbeatEveryMillis = heartbeatEveryMillis;
    }

    public Integer getSilenceAfterMillis() {
        return silenceAfterMillis;
    }

    public void setSilenceAfterMillis(Integer silenceAfterMillis) {
        this.silenceAfterMillis = silenceAfterMillis;
    }

    public Integer getReconnectDelayMillis() {
        return reconnectDelayMillis;
    }

    public void setReconnectDelayMillis(Integer reconnectDelayMillis) {
        this.reconnectDelayMillis = reconnectDelayMillis;
    }

    public Integer getReconnectDelayMaxMillis() {
        return reconnectDelayMaxMillis;
    }

    public void setReconnectDelayMaxMillis(Integer reconnectDelayMaxMillis) {
        this.reconnectDelayMaxMillis = reconnectDelayMaxMillis;
    }

    public String getPhoneChannel() {
        return phoneChannel;
    }

    public void setPhoneChannel(String phoneChannel) {
        this.phoneChannel = phoneChannel;
    }

    public String getTrunkChannel() {
        return trunkChannel;
    }

    public void setTrunkChannel(String trunkChannel) {
        this.trunkChannel = trunkChannel;
    }

    /** One adapter is one configuration; the container asks for value equality. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
