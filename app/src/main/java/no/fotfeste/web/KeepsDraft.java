package no.fotfeste.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the handler that shows a form: what is typed in it is kept on the server at every field, for each account and address.
 *
 * <p>The handler puts its {@link Form} in the model as {@code form}, and the template gives it to the component {@code form}. What
 * was kept is put over it, the page says so, and a form that is sent and leads on, or gives a file, is thrown away. When the address
 * names a case, the draft is only for those who may still open it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsDraft {

    /** Where a handler that needs what was kept before it shows the form finds the {@link Draft} among the request's attributes. */
    String KEPT = "no.fotfeste.web.Draft";

    /** The key of the text that names the form on I dag. It tells drafts of different forms apart. */
    String value();

    /** The variable of the address that names the case, or what was received of one; empty where it names something else. */
    String about() default "id";

    /** The parameters of the address that make it another form, such as what a request is about. */
    String[] parameters() default {};
}
