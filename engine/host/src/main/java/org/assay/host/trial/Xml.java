package org.assay.host.trial;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.assay.host.text.Visible;

/** Writes elements of XML 1.0, indented; characters that XML cannot hold are spelled out. */
final class Xml {
    private final XMLStreamWriter writer;
    private int depth;

    Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What is inside an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    void document(Content root) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        root.write();
        writer.writeCharacters("\n");
        writer.writeEndDocument();
    }

    /** Writes an element; its attributes are sorted by name. */
    void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        writer.writeCharacters("\n" + "  ".repeat(depth));
        writer.writeEndElement();
    }

    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    void line(String text) throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth) + legal(text));
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
        }
    }

    /** XML has no way at all to write the last two characters of its first plane. */
    private static String legal(String text) {
        return Visible.of(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
    }
}
