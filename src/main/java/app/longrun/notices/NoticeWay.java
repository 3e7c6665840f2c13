package app.longrun.notices;

/** How somebody is told. */
public enum NoticeWay {
    /** In the app alone. */
    APP,
    /** In the app and by a mail at once. */
    MAIL,
    /** In the app and in one mail a day. */
    DIGEST,
    /** Not at all. */
    OFF
}
