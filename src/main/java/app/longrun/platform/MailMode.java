package app.longrun.platform;

/** How mails leave: over SMTP, or into a folder where there is no server to speak to. */
enum MailMode {
    SMTP,
    MAILBOX
}
