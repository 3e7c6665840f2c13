package app.longrun.log.ui;

/** Where phones send what they have kept. */
final class PhoneAddresses {

    static final String SETS = "/g/{gym}/log/sets";
    static final String EFFORT = "/g/{gym}/log/effort";
    static final String RUN = "/g/{gym}/log/run";

    private PhoneAddresses() {}
}
