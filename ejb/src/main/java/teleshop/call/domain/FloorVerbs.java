package teleshop.call.domain;

/** All that can be done with the board. */
public record FloorVerbs(
        CallBoard board,
        PbxNews news,
        AgentVerbs desks,
        OutboundVerbs outbound,
        Resync resync,
        Watch watch) {

    public static FloorVerbs of(CallBoard board) {
        return new FloorVerbs(
                board,
                new PbxNews(board),
                new AgentVerbs(board),
                new OutboundVerbs(board),
                new Resync(board),
                new Watch(board));
    }
}
