package org.dateline.web.desk.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The pages that stand where the desk cannot be entered. */
@RequestScoped
class GatePages {
    @CheckedTemplate(basePath = "DeskGate")
    static class Templates {
        static native TemplateInstance signedOut(Threshold at, Form form);

        static native TemplateInstance forbidden(Threshold at);

        static native TemplateInstance untrusted(Threshold at, Form form);

        static native TemplateInstance failed(Threshold at);

        static native TemplateInstance trouble(Threshold at, String title, String sentence);
    }

    /** What little these pages know: the language and where the desk is in it. */
    record Threshold(String root, String language, String other, String user) {}

    private final DeskLanguage language;
    private final Caller caller;

    GatePages(DeskLanguage language, Caller caller) {
        this.language = language;
        this.caller = caller;
    }

    /** 401 with everything that was sent, ready to be sent again after signing in elsewhere. */
    Response signedOut(Form form) {
        return page(Response.Status.UNAUTHORIZED, Templates.signedOut(threshold(), form));
    }

    /** 403: signed in, but not one of the desk's people. */
    Response forbidden() {
        return page(Response.Status.FORBIDDEN, Templates.forbidden(threshold()));
    }

    /** 400: a form whose token is missing or old, which may come from another site. */
    Response untrusted(Form form) {
        return page(Response.Status.BAD_REQUEST, Templates.untrusted(threshold(), form));
    }

    /** 503: nobody can sign in now. */
    Response failed() {
        return page(Response.Status.SERVICE_UNAVAILABLE, Templates.failed(threshold()));
    }

    /** What went wrong with a page of the desk. */
    Response trouble(int status, String title, String sentence) {
        return page(Response.Status.fromStatusCode(status), Templates.trouble(threshold(), title, sentence));
    }

    private Threshold threshold() {
        String other = language.root().equals("/desk") ? "/ko/desk" : "/desk";
        return new Threshold(language.root(), language.locale().getLanguage(), other, caller.name());
    }

    private Response page(Response.Status status, TemplateInstance template) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .cacheControl(never)
                .entity(template.setLocale(language.locale()).render())
                .build();
    }
}
