package no.fotfeste.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Notes what the browser sends while someone types, where there is no database to keep it in. */
@Controller
@TestComponent
class TypingDesk {

    private final List<Map<String, String>> noted = new CopyOnWriteArrayList<>();

    @PostMapping("/drafts/{id}")
    @ResponseBody
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    Map<String, Object> save(@PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
        Form form = Form.of(posted);
        noted.add(form.all());
        return Map.of("version", form.seen() + 1, "said", "Tatt vare på.", "newer", List.of());
    }

    List<Map<String, String>> noted() {
        return noted;
    }
}
