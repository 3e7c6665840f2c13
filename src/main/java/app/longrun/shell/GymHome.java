package app.longrun.shell;

import app.longrun.identity.GymAccess;
import app.longrun.identity.Permission;
import app.longrun.tenancy.GymSlug;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The gym's own address: leads everybody to the first place they have there. */
@Controller
class GymHome {

    private final GymAccess access;

    GymHome(GymAccess access) {
        this.access = access;
    }

    @GetMapping("/g/{gym}")
    String home(@PathVariable String gym, Authentication authentication) {
        return GymSlug.from(gym)
                .flatMap(slug -> access.visit(authentication, slug, Permission.READ_LIBRARY))
                .flatMap(visit -> Place.openTo(visit).stream()
                        .findFirst()
                        .map(place -> "redirect:/" + place.address(visit.gym().slug())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
