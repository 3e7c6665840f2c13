package app.longrun;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mail server of the test's own, on loopback. */
@TestConfiguration(proxyBeanMethods = false)
public class TestMailServer {

    /** What has arrived. */
    public record Letters(GreenMail server) {

        /** The mails to {@code address}, waiting until there are {@code count}. */
        public List<MimeMessage> to(String address, int count) {
            return Awaitility.await("a mail to " + address)
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> arrived(address), found -> found.size() >= count);
        }

        /** The mails to {@code address} so far. */
        public List<MimeMessage> arrived(String address) {
            return Arrays.stream(server.getReceivedMessages())
                    .filter(mail -> isTo(mail, address))
                    .toList();
        }

        private static boolean isTo(MimeMessage mail, String address) {
            try {
                return mail.getRecipients(Message.RecipientType.TO)[0]
                        .toString()
                        .equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Bean(destroyMethod = "stop")
    GreenMail greenMail() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar mailServerAddress(GreenMail server) {
        return properties -> {
            properties.add("longrun.mail.mode", () -> "smtp");
            properties.add("spring.mail.host", () -> "127.0.0.1");
            properties.add("spring.mail.port", () -> server.getSmtp().getPort());
        };
    }

    @Bean
    Letters letters(GreenMail server) {
        return new Letters(server);
    }
}
