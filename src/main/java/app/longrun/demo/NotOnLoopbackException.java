package app.longrun.demo;

/** The demo was about to listen where others can reach it. */
final class NotOnLoopbackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotOnLoopbackException(String address) {
        super("The demo gyms have a password everybody knows, and the server was told to listen on " + address + ".");
    }
}
