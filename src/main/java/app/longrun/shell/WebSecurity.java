package app.longrun.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
class WebSecurity {

    static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, GymAddresses gymAddresses) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SIGN_IN,
                                "/error",
                                "/styles.css",
                                "/public.css",
                                "/free-class/**",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/", "/gyms")
                        .authenticated()
                        .requestMatchers("/g/{gym}", "/g/{gym}/**")
                        .access(gymAddresses))
                .exceptionHandling(errors -> errors.accessDeniedHandler(new NothingHere()))
                .headers(headers -> headers.addHeaderWriter(new PagePolicy())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(eagerly()))
                .addFilterBefore(new SameSiteFilter(), CsrfFilter.class)
                .with(vaadin(), pages -> pages.loginView(SIGN_IN, SIGN_IN + "?out"))
                .build();
    }

    /** Any DENY wins: Vaadin's own resolver turns ALLOW beside DENY into an error. */
    @Bean
    NavigationAccessControlConfigurer navigationAccess(GymPageChecker gymPages) {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(gymPages)
                .withDecisionResolver(new StrictestDecision());
    }

    /** On Tomcat 11 headers written late are missing on forwarded answers. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
