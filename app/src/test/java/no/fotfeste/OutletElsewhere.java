package no.fotfeste;

import no.fotfeste.web.Reveals;

/**
 * What comes out by other ways than a handler, with who writes it.
 *
 * <p>{@link OutletTests} finds every class that answers, prints, writes a file or works by the clock, and fails for one that
 * does not stand here. An empty writer is a library that is configured, not called.
 */
enum OutletElsewhere {
    SERVICE_SIGN_IN(
            Kind.ANSWER,
            "ServiceSignIn",
            "EVERYONE",
            Reveals.NOTHING,
            "GET `/sign-in/with/{service}` and `/sign-in/from/{service}`: to a sign-in service and back"),
    SERVICE_SIGN_OUT(
            Kind.ANSWER,
            "ServiceSignOut",
            "EVERYONE",
            Reveals.NOTHING,
            "POST `/sign-out`, also where a sign-in service has vouched"),
    HEALTH(
            Kind.ANSWER,
            "",
            "EVERYONE",
            Reveals.NOTHING,
            "GET `/actuator/health` and below: up or down, without details"),
    AUDIENCE(
            Kind.ANSWER,
            "AudienceGate",
            "EVERYONE",
            Reveals.NOTHING,
            "to sign-in for who is not signed in; otherwise what an unknown address gets"),
    TEMPLATE(Kind.ANSWER, "TemplateViews", "as the handler", Reveals.CASE, "the page that a handler has named"),
    HEADERS(Kind.ANSWER, "SecurityHeaders", "EVERYONE", Reveals.NOTHING, "the same headers on every answer"),
    SESSION(Kind.ANSWER, "SessionCookie", "EVERYONE", Reveals.NOTHING, "a cookie with a random identifier"),
    FORM_TOKEN(
            Kind.ANSWER,
            "",
            "EVERYONE",
            Reveals.NOTHING,
            "a cookie with a random word, by which a form of somebody without a session is known to be ours"),
    DEVICE(
            Kind.ANSWER,
            "KnownDevices",
            "EVERYONE",
            Reveals.NOTHING,
            "a cookie with a random word, by which a browser is recognized at sign-in"),
    LANGUAGE(Kind.ANSWER, "LanguageChoice", "EVERYONE", Reveals.NOTHING, "a cookie with a language"),
    FORM_SENT_AGAIN(
            Kind.ANSWER,
            "OneEffect",
            "whoever sent the same form before",
            Reveals.NOTHING,
            "leads a form that comes again to where it led the first time"),
    BODY_LIMITS(
            Kind.ANSWER,
            "BodyLimits",
            "EVERYONE",
            Reveals.NOTHING,
            "that more is sent than may be, or that one must wait"),
    WORK_PLACES(Kind.ANSWER, "WorkPlaces", "EVERYONE", Reveals.NOTHING, "that one must wait, because many ask"),
    SENT_TOO_LATE(Kind.ANSWER, "SentTooLate", "EVERYONE", Reveals.NOTHING, "to sign-in when a form came too late"),

    DEMO_ACCOUNTS(Kind.CONSOLE, "DemoWorld", "who runs it", Reveals.NOTHING, "invented accounts; in the demo only"),
    COUNTRY(Kind.CONSOLE, "SyntheticCountry", "who runs it", Reveals.NOTHING, "how many invented cases were made"),

    LOG_OF_ACCESS(
            Kind.CONSOLE,
            "ConsoleOutput",
            "who runs it, and the log system it is sent to",
            Reveals.STAFF,
            "the access log: which account, as what, why and when; a case by its identifier. In an empty installation also the code that"
                    + " makes the first administrator"),

    SERVER_SETTINGS(Kind.FILE, "EmbeddedDatabase", "who runs it", Reveals.NOTHING, "settings of the embedded database"),
    FIRST_START(Kind.FILE, "FirstStart", "who runs it", Reveals.NOTHING, "`first-start`: that a start is under way"),
    LOCK(Kind.FILE, "DataFolderLock", "who runs it", Reveals.NOTHING, "`lock`: empty"),
    PASSWORDS(Kind.FILE, "Passwords", "who runs it", Reveals.NOTHING, "the passwords of the embedded database"),
    ANCHORS(
            Kind.FILE,
            "AnchorCopies",
            "who runs it",
            Reveals.NOTHING,
            "the anchors of the access log, in a file outside and by syslog to a log system, where such are named"),
    CLEANED(
            Kind.FILE,
            "Cleaning",
            "the application itself",
            Reveals.CASE,
            "no file in the folder: what became of one that was sent in, from the process that opened it"),
    KEY(Kind.FILE, "KeyFile", "who runs it", Reveals.NOTHING, "the key that wraps every case's key"),
    PROTECTED_PERSONS(
            Kind.FILE,
            "ProtectedPersonsFile",
            "who runs it",
            Reveals.CASE,
            "invented people and what must not show of them; in the demo only"),
    FEED(Kind.FILE, "Feed", "who runs it", Reveals.NOTHING, "invented accounts and cases, to measure with"),

    REHEARSAL(Kind.CALL, "Rehearsal", "itself", Reveals.NOTHING, "asks its own pages in the demo, once after a build"),

    SIGN_IN_SERVICES(
            Kind.CALL,
            "",
            "sign-in services, where any are set",
            Reveals.NOTHING,
            "asks where their doors are, for the token of who has come back, and for their keys"),

    ANCHOR(Kind.TASK, "LogTimers", "nobody", Reveals.NOTHING, "anchors the access log"),
    WATCH(
            Kind.TASK,
            "AccessWatchTimers",
            "nobody",
            Reveals.NOTHING,
            "ends rights that have run out, looks for unusual use, and walks the access log"),
    COMPARE(
            Kind.TASK,
            "ConflictRescanTimers",
            "nobody",
            Reveals.NOTHING,
            "compares staff, contacts and clients with those whom clients are protected from"),
    KEPT_ADDRESSES_FORGOTTEN(
            Kind.TASK,
            "KeptAddressTimers",
            "nobody",
            Reveals.NOTHING,
            "throws addresses away that were kept for a day after protection was raised"),
    DRAFTS_FORGOTTEN(Kind.TASK, "ForgetOldDrafts", "nobody", Reveals.NOTHING, "throws old drafts away"),
    SENT_FORMS_FORGOTTEN(
            Kind.TASK,
            "OneEffectConfiguration",
            "nobody",
            Reveals.NOTHING,
            "throws away by which key a form was sent, and where it led"),
    WAITING_TIMES(
            Kind.TASK,
            "WaitingTimesTimer",
            "nobody",
            Reveals.NOTHING,
            "sums up how long services have taken to answer, without cases and persons"),
    REMINDERS(
            Kind.TASK,
            "RequestTimers",
            "the inbox of who was asked",
            Reveals.SHARED_PIECES,
            "reminds of requests, tells the contact level, puts right what stands otherwise than its history");

    private final Kind kind;
    private final String writer;
    private final String audience;
    private final Reveals reveals;
    private final String what;

    OutletElsewhere(Kind kind, String writer, String audience, Reveals reveals, String what) {
        this.kind = kind;
        this.writer = writer;
        this.audience = audience;
        this.reveals = reveals;
        this.what = what;
    }

    /** By which way it comes out. */
    enum Kind {
        ANSWER("Answers that no handler gives"),
        CONSOLE("The console"),
        FILE("Files in the data folder"),
        CALL("What asks others over the network"),
        TASK("What happens by the clock");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Kind kind() {
        return kind;
    }

    String writer() {
        return writer;
    }

    String row() {
        return "| %s | %s | `%s` | %s |%n"
                .formatted(what, audience, reveals, writer.isEmpty() ? "" : "`" + writer + "`");
    }
}
