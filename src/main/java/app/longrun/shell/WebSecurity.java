package app.longrun.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.longrun.identity.PageSecurity;
import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import app.longrun.signin.MissingProof;
import app.longrun.signin.SignInAddress;
import app.longrun.signin.SignInSteps;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /**
     * The pages for visitors: nobody is ever signed in there, so there is no session to open and none to ride on. A CSRF
     * token would need one; instead the {@link SameSiteFilter} refuses what another site makes a browser post. The pages
     * say themselves how long they may be kept, so that an ETag works.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain visitorPages(HttpSecurity http, SecurityLog log) {
        return http.securityMatcher(
                        "/free-class/**", "/forgot", "/recover/**", "/notice-mails/**", "/calendar-feeds/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .exceptionHandling(errors -> errors.accessDeniedHandler(new NothingHere(request -> false, log))
                        .authenticationEntryPoint(
                                (request, response, denied) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new PagePolicy())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(eagerly()))
                .addFilterAfter(new SameSiteFilter(log), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            GymAddresses gymAddresses,
            SignedInFully signedInFully,
            SignInSteps steps,
            MissingProof missingProof,
            SecurityLog log,
            ObjectProvider<PageSecurity> shares) {
        shares.orderedStream().forEach(share -> share.addTo(http));
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/",
                                SignInAddress.PASSWORD,
                                SignInAddress.AGAIN,
                                "/demo/mail",
                                NoLongerPage.ADDRESS,
                                NoSignalPage.ADDRESS,
                                "/no-signal.css",
                                "/waiting.js",
                                "/sw.js",
                                "/longrun.webmanifest",
                                "/styles.css",
                                "/public.css",
                                "/icon.svg",
                                "/aura/**",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(SignInAddress.CODE, SignInAddress.SET_UP, SignInAddress.CONFIRM)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, RootAddress.START, "/gyms")
                        .access(signedInFully)
                        .requestMatchers("/account", "/account/**", "/operators", "/operators/**")
                        .access(signedInFully)
                        .requestMatchers("/g/{gym}", "/g/{gym}/**")
                        .access(gymAddresses))
                .exceptionHandling(errors ->
                        errors.accessDeniedHandler(missingProof.handler(new NothingHere(gymAddresses::isClosed, log))))
                .headers(headers -> headers.addHeaderWriter(new PagePolicy())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(eagerly()))
                .addFilterBefore(new SameSiteFilter(log), CsrfFilter.class)
                .with(steps, Customizer.withDefaults())
                .with(
                        vaadin(),
                        pages -> pages.loginView(SignInAddress.PASSWORD, SignInAddress.PASSWORD + "?out")
                                .defaultSuccessUrl(RootAddress.START))
                .build();
    }

    /** What the strict firewall turns away is answered as it always was, and written down. */
    @Bean
    RequestRejectedHandler oddRequests(SecurityLog log) {
        RequestRejectedHandler answer = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            log.ofRequest(SecurityEvent.ODD_REQUEST, request, "turned away by the firewall");
            answer.handle(request, response, rejected);
        };
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
