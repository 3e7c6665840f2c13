package app.longrun.shell;

import app.longrun.platform.Incident;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What an error page may know: the status, and for a fault of ours the number of the incident. */
@Component
class ErrorFacts extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> facts = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        Throwable fault = getError(request);
        if (fault != null && facts.get("status") instanceof Integer status && status >= 500) {
            facts.put("incident", Incident.of(fault).number());
        }
        return facts;
    }
}
