package teleshop.switchboard;

/** All who are simulated, and the voice they hear. */
record People(
        Callers callers,
        Agents agents,
        Customers customers,
        Voice voice,
        Conversations conversations,
        Supervisors supervisors) {

    static People around(Floor floor, News news, Journal journal, Pace pace, Options options) {
        var voice = new Voice(floor, news, journal, options);
        var callers = new Callers(floor, news, journal, voice, options);
        var agents = new Agents(floor, news, pace, voice, options);
        return new People(
                callers,
                agents,
                new Customers(floor, news, callers, options),
                voice,
                new Conversations(floor, news, agents, voice, options),
                new Supervisors(floor, news, pace, options));
    }
}
