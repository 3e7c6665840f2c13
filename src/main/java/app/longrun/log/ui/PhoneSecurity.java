package app.longrun.log.ui;

import app.longrun.identity.PageSecurity;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A phone that was without signal has no token that is still good. What it sends must therefore say by its headers that it
 * comes from our own pages, which the filter in front of all posts compares; without such a header a token is asked for.
 */
@Configuration(proxyBeanMethods = false)
class PhoneSecurity {

    @Bean
    PageSecurity phonesSend() {
        RequestMatcher phones =
                new OrRequestMatcher(post(PhoneAddresses.SETS), post(PhoneAddresses.EFFORT), post(PhoneAddresses.RUN));
        RequestMatcher withOrigin = new AndRequestMatcher(phones, PhoneSecurity::saysWhereItComesFrom);
        return http -> http.csrf(csrf -> csrf.ignoringRequestMatchers(withOrigin))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), phones));
    }

    private static RequestMatcher post(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
    }

    private static boolean saysWhereItComesFrom(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") != null || request.getHeader(HttpHeaders.ORIGIN) != null;
    }
}
