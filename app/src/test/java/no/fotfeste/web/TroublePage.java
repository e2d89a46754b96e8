package no.fotfeste.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages that are closed, that nobody has declared, and that fall. */
@Controller
@TestComponent
class TroublePage {

    @GetMapping("/trouble/leaders")
    @ResponseBody
    @Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
    String leaders() {
        return "for leaders";
    }

    @GetMapping("/trouble/undeclared")
    @ResponseBody
    String undeclared() {
        return "for nobody";
    }

    @GetMapping("/trouble/broken")
    @ResponseBody
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String broken() {
        throw new IllegalStateException("Linn is named here and must not be shown");
    }
}
