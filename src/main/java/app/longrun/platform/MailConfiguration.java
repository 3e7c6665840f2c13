package app.longrun.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Outbox outbox(
            @Value("${longrun.mail.mode:smtp}") MailMode mode,
            @Value("${longrun.embedded.folder:.longrun}") Path folder,
            JavaMailSender smtp) {
        return switch (mode) {
            case SMTP -> smtp::send;
            case MAILBOX -> new FolderOutbox(folder.resolve("mail").toAbsolutePath());
        };
    }

    /** Plain-text templates; the HTML ones are found by Boot's own resolver. */
    @Bean
    SpringResourceTemplateResolver textTemplates(ApplicationContext context) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.setResolvablePatterns(Set.of("*.txt"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(1);
        return resolver;
    }
}
