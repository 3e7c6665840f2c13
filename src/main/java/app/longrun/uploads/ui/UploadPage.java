package app.longrun.uploads.ui;

import app.longrun.guard.RunKind;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Rpe;
import app.longrun.uploads.RunPreview;
import app.longrun.uploads.RunUploads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** A run from a watch's file: choose it, look at it, say how hard it was, save it. */
@Controller
@RequestMapping("/g/{gym}/plan/recording")
@Needs(Permission.FOLLOW_PLAN)
class UploadPage {

    private static final String CHOOSE = "uploads/choose";
    private static final String PREVIEW = "uploads/preview";
    private static final List<Integer> EFFORTS =
            IntStream.rangeClosed(1, 10).boxed().toList();

    private final RunUploads uploads;
    private final MessageSource messages;

    UploadPage(RunUploads uploads, MessageSource messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping
    String choose(@PathVariable String gym, @RequestParam(required = false) @Nullable String saved, Model model) {
        model.addAttribute("gym", gym);
        model.addAttribute("isSaved", saved != null);
        return CHOOSE;
    }

    @PostMapping
    String look(
            @PathVariable String gym,
            @RequestParam("file") MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            return show(gym, uploads.read(file.getBytes()), model);
        } catch (Refusal refusal) {
            return refused(gym, text(refusal), model, response);
        }
    }

    @PostMapping("/save")
    String save(
            @PathVariable String gym,
            @ModelAttribute("run") PreviewedRun run,
            @RequestParam RunKind kind,
            @RequestParam(required = false) @Nullable Integer rpe,
            Model model,
            HttpServletResponse response) {
        if (rpe == null || !EFFORTS.contains(rpe)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("isEffortMissing", true);
            return show(gym, uploads.preview(run.read()), model);
        }
        try {
            uploads.save(run.read(), kind, Rpe.of(rpe));
            return "redirect:/g/" + gym + "/plan/recording?saved";
        } catch (Refusal refusal) {
            return refused(gym, text(refusal), model, response);
        }
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(HttpServletRequest request, Model model, HttpServletResponse response) {
        return refused(request.getRequestURI().split("/", -1)[2], text(new Refusal("uploads.large")), model, response);
    }

    private static String show(String gym, RunPreview preview, Model model) {
        model.addAttribute("gym", gym);
        model.addAttribute("preview", preview);
        model.addAttribute("words", new PreviewWords(preview));
        model.addAttribute("run", PreviewedRun.of(preview.run()));
        model.addAttribute("kinds", RunKind.values());
        model.addAttribute("efforts", EFFORTS);
        return PREVIEW;
    }

    private static String refused(String gym, String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("gym", gym);
        model.addAttribute("isSaved", false);
        model.addAttribute("why", why);
        return CHOOSE;
    }

    private String text(Refusal refusal) {
        return messages.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH);
    }
}
