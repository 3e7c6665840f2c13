package app.longrun.gyms.ui;

import app.longrun.gyms.Logos;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.GymSlug;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Takes a gym's logo in, and serves it to anybody. */
@Controller
class LogoEndpoint {

    private final Logos logos;

    LogoEndpoint(Logos logos) {
        this.logos = logos;
    }

    @GetMapping("/logo/{word}")
    ResponseEntity<byte[]> show(@PathVariable String word) {
        return GymSlug.from(word)
                .flatMap(logos::of)
                .map(logo -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(5, TimeUnit.MINUTES).cachePublic())
                        .eTag('"' + logo.hash() + '"')
                        .contentType(MediaType.IMAGE_PNG)
                        .body(logo.png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/g/{gym}/logo")
    @Needs(Permission.MANAGE_GYM)
    String use(@PathVariable String gym, @RequestParam("file") MultipartFile file) throws IOException {
        try {
            logos.use(file.getBytes());
            return back(gym, "logo-done");
        } catch (Refusal refusal) {
            return back(gym, refusal.key().endsWith("big") ? "logo-big" : "logo-form");
        }
    }

    @PostMapping("/g/{gym}/logo/remove")
    @Needs(Permission.MANAGE_GYM)
    String remove(@PathVariable String gym) {
        logos.remove();
        return back(gym, "logo-done");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooBig(jakarta.servlet.http.HttpServletRequest request) {
        return back(request.getRequestURI().split("/", -1)[2], "logo-big");
    }

    private static String back(String gym, String note) {
        return "redirect:/" + GymsNavigation.settings(new GymSlug(gym)) + "?note=" + note;
    }
}
