package no.fotfeste.directory;

import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;

/** Where the directory is looked up and kept. */
public final class DirectoryRoutes {

    private DirectoryRoutes() {}

    public static String search() {
        return "/directory";
    }

    public static String newBody() {
        return search() + "/bodies/new";
    }

    public static String body(BodyId body) {
        return search() + "/bodies/" + body;
    }

    /** One person there, on the page of the body. */
    public static String contact(BodyId body, ContactId contact) {
        return body(body) + "#contact-" + contact;
    }

    public static String editBody(BodyId body) {
        return body(body) + "/edit";
    }

    public static String newContact(BodyId body) {
        return body(body) + "/contacts/new";
    }

    /** Whom a centre serves. */
    public static String serves(BodyId centre) {
        return body(centre) + "/serves";
    }

    /** How long a centre serves a municipality from a day on. */
    public static String serves(BodyId centre, MunicipalityNumber municipality, LocalDate from) {
        return serves(centre) + "?municipality=" + municipality + "&from=" + from;
    }

    public static String editContact(ContactId contact) {
        return contact(contact) + "/edit";
    }

    public static String confirmContact(ContactId contact) {
        return contact(contact) + "/confirm";
    }

    /** All that was changed about a body and the people there, and by whom. */
    public static String history(BodyId body) {
        return body(body) + "/history";
    }

    /** What somebody has proposed, and nobody has confirmed yet. */
    public static String proposals() {
        return search() + "/proposals";
    }

    public static String proposal(UUID proposal) {
        return proposals() + "/" + proposal;
    }

    public static String confirmProposal(UUID proposal) {
        return proposal(proposal) + "/confirm";
    }

    public static String turnDownProposal(UUID proposal) {
        return proposal(proposal) + "/turn-down";
    }

    public static String withdrawProposal(UUID proposal) {
        return proposal(proposal) + "/withdraw";
    }

    /** Where it is noted who somebody is outside work, so that nobody is asked about someone close. */
    public static String identity(ContactId contact) {
        return contact(contact) + "/identity";
    }

    public static String removeIdentity(ContactId contact) {
        return identity(contact) + "/remove";
    }

    public static String municipality(MunicipalityNumber municipality) {
        return search() + "/municipalities/" + municipality;
    }

    /** Who is asked there when nobody else answers. */
    public static String contactLevel(MunicipalityNumber municipality) {
        return municipality(municipality) + "/contact-level";
    }

    public static String importing() {
        return search() + "/import";
    }

    /** What a file that was sent would change. */
    public static String upload(UUID upload) {
        return importing() + "/" + upload;
    }

    private static String contact(ContactId contact) {
        return search() + "/contacts/" + contact;
    }
}
