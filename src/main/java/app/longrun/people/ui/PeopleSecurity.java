package app.longrun.people.ui;

import app.longrun.identity.PageSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Opens the links of invitations and of the wall to people who have no account yet; what accepts with one asks for it. */
@Component
class PeopleSecurity implements PageSecurity {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/invitation/*", "/join/*")
                .permitAll()
                .requestMatchers("/invitation/*/*", "/join/*/*", "/account/gyms/**")
                .authenticated());
    }
}
