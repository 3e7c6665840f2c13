package app.longrun.gyms.ui;

import app.longrun.identity.PageSecurity;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Opens the sign-up of a gym and every gym's logo to everybody. */
@Component
class GymPageSecurity implements PageSecurity {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/new-gym", "/new-gym/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/logo/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/closed/*")
                .authenticated());
    }
}
