package teleshop.notice.domain;

import java.util.Locale;

/** What we write by short message; the number in it is the hotline that will call. */
public enum NoticeTemplate {
    /** Before we call somebody back. */
    CALL_AHEAD(
            1,
            "您好，您曾致电{0}，我们将用{0}给您回电，请留意接听。不想接到回电，请致电{0}告知。",
            "You called {0}; we will call you back from {0}. Tell us on {0} if you do not wish it."),
    /** Before we call somebody who did not call us, such as who did not pay. */
    CALL_COMING(
            1,
            "您好，我们将用{0}给您致电，请留意接听。不想接到来电，请致电{0}告知。",
            "We will call you from {0}. Tell us on {0} if you do not wish it."),
    /** To a caller for whom there was no line left. */
    LINES_FULL(
            1,
            "抱歉，{0}线路全忙，我们已记下您的号码，将用{0}给您回电。不想接到回电，请致电{0}告知。",
            "Sorry, all lines of {0} are busy. We have your number and will call you back from {0}."
                    + " Tell us on {0} if you do not wish it.");

    private final int version;
    private final String chinese;
    private final String english;

    NoticeTemplate(int version, String chinese, String english) {
        this.version = version;
        this.chinese = chinese;
        this.english = english;
    }

    /** Changes with the words. */
    public int version() {
        return version;
    }

    public String words(Locale language, String hotline) {
        boolean inEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return (inEnglish ? english : chinese).replace("{0}", hotline);
    }
}
