package no.fotfeste.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a template has written. A document type or an entity of its own is refused: they could name files. */
final class Xhtml {

    private Xhtml() {}

    static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (SAXException notWellFormed) {
            throw new IllegalStateException("A document is not well-formed", notWellFormed);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Templates have no style of their own, on paper as on the screen. */
    static void style(Document document, String css) {
        Element style = document.createElement("style");
        style.setTextContent(css);
        document.getElementsByTagName("head").item(0).appendChild(style);
    }

    static String title(Document document) {
        return document.getElementsByTagName("title").item(0).getTextContent();
    }
}
