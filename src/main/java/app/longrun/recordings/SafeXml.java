package app.longrun.recordings;

import app.longrun.platform.Refusal;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from a stranger: no document type, hence no entity to blow up or to read our files with, and nothing nested deep. */
final class SafeXml {

    private static final int DEEPEST = 24;

    private SafeXml() {}

    /** Reads the whole of it once and gives the name of the root; throws {@link Refusal} where it is not sound or not safe. */
    static String root(byte[] file) {
        try {
            XMLStreamReader xml = reader(file);
            String root = "";
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refusal("recordings.refused.unsafe");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    root = depth == 0 ? xml.getLocalName() : root;
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    throw new Refusal("recordings.refused.unsafe");
                }
            }
            return root;
        } catch (XMLStreamException e) {
            throw new Refusal("recordings.refused.xml");
        }
    }

    static XMLStreamReader reader(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }
}
