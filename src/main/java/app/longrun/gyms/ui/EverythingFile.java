package app.longrun.gyms.ui;

import app.longrun.gyms.Everything;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out all a gym owns as one file. */
@Controller
@Needs(Permission.MANAGE_GYM)
class EverythingFile {

    private final Everything everything;

    EverythingFile(Everything everything) {
        this.everything = everything;
    }

    @GetMapping("/g/{gym}/files/everything.zip")
    void zip(@PathVariable String gym, HttpServletResponse response) throws IOException {
        new Download(gym + "-everything.zip", "application/zip").send(response, everything::write);
    }
}
