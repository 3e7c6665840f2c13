package app.longrun.notices;

import app.longrun.notices.MailRows.Waiting;
import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail that tells a member what waits to be told. */
@Component
class NoticeLetters {

    private final MailLetters letters;
    private final MessageSource words;
    private final NoticeAddresses addresses;
    private final String webAddress;

    NoticeLetters(
            MailLetters letters,
            MessageSource words,
            NoticeAddresses addresses,
            @Value("${longrun.web.address}") String webAddress) {
        this.letters = letters;
        this.words = words;
        this.addresses = addresses;
        this.webAddress = webAddress;
    }

    /**
     * A line of the mail.
     *
     * @param link to what it is about
     */
    record Line(String text, String link) {}

    Mail write(Waiting waiting, Secret stop) {
        Gym gym = CurrentGym.get();
        String stopAddress = "%s/notice-mails/%s/%s".formatted(webAddress, gym.slug(), stop.text());
        List<Line> lines = waiting.texts().stream().map(text -> line(gym, text)).toList();
        Map<String, Object> values =
                Map.of("gym", gym.name(), "name", waiting.name(), "lines", lines, "stop", stopAddress);
        String subject = lines.size() == 1 ? "notices.mail.subject.one" : "notices.mail.subject";
        return letters.write(
                        "notices",
                        gym.name(),
                        waiting.to(),
                        values,
                        subject,
                        gym.name(),
                        lines.size(),
                        lines.getFirst().text())
                .stoppedAt(stopAddress);
    }

    private Line line(Gym gym, NoticeText text) {
        return new Line(
                words.getMessage(text.key(), text.arguments(Locale.ENGLISH), Locale.ENGLISH),
                webAddress + "/" + addresses.of(gym.slug(), text));
    }
}
