package org.dateline.web.reader;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;

/** What all feeds are written with. */
public final class Atom {
    public static final String TYPE = "application/atom+xml";
    public static final String CONTENT = TYPE + "; charset=utf-8";

    private Atom() {}

    public static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    public static SyndLink link(String relation, String type, String address) {
        SyndLink link = link(relation, address);
        link.setType(type);
        return link;
    }

    /** A text without markup. */
    public static SyndContent text(String value) {
        SyndContent content = new SyndContentImpl();
        content.setType("text");
        content.setValue(value);
        return content;
    }

    public static byte[] bytes(SyndFeed feed) {
        try {
            return new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException("A feed of plain texts can be written", impossible);
        }
    }
}
