package app.longrun.privacy.ui;

import app.longrun.identity.PageSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyPages {

    /** One's own data is for whoever is signed in; the last page is for those who have no account any more. */
    @Bean
    PageSecurity privacyPageSecurity() {
        return http -> http.authorizeHttpRequests(
                requests -> requests.requestMatchers(DataPage.ADDRESS, DataPage.ADDRESS + "/*")
                        .authenticated()
                        .requestMatchers(ErasedPage.ADDRESS)
                        .permitAll());
    }
}
