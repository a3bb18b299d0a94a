package teleshop.call.domain;

/** All that can be done with the board. */
public record FloorVerbs(
        CallBoard board,
        PbxNews news,
        VoiceNews voice,
        AgentVerbs desks,
        LeadVerbs leads,
        OutboundVerbs outbound,
        TalkVerbs talks,
        TalkNews talkNews,
        Resync resync,
        Watch watch) {

    public static FloorVerbs of(CallBoard board) {
        return new FloorVerbs(
                board,
                new PbxNews(board),
                new VoiceNews(board),
                new AgentVerbs(board),
                new LeadVerbs(board),
                new OutboundVerbs(board),
                new TalkVerbs(board),
                new TalkNews(board),
                new Resync(board),
                new Watch(board));
    }
}
