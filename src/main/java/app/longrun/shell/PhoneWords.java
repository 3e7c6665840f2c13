package app.longrun.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of what runs on a phone, from the same bundle as all others. A page brings them along in its head, because the one
 * for no signal cannot ask for them.
 */
@Component
class PhoneWords implements VaadinServiceInitListener {

    private static final String ID = "phone-words";
    private static final String FAMILY = "phone.";

    private final String json;

    PhoneWords(JsonMapper mapper) {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        TreeMap<String, String> words = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(FAMILY))
                .forEach(key -> words.put(key, bundle.getString(key)));
        json = mapper.writeValueAsString(words);
    }

    /** As JSON. */
    String json() {
        return json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::add);
    }

    private void add(IndexHtmlResponse response) {
        response.getDocument().head().appendElement("meta").id(ID).attr("content", json);
    }
}
