package org.dateline.catalog.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a stream of bytes, each with its number and end, in memory bounded by the longest line allowed. */
final class ListingLines {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1_024];
    private int next;
    private int end;
    private long offset;
    private int number;

    /**
     * @param offset how many bytes and {@code number} how many lines have been read before
     * @param longest bytes that a line may have; longer ones come without their content
     */
    ListingLines(InputStream in, long offset, int number, int longest) {
        this.in = in;
        this.offset = offset;
        this.number = number;
        this.longest = longest;
    }

    /**
     * @param text null where the line is not UTF-8 or is too long
     * @param size in bytes, without its end
     */
    record Line(int number, String text, long size, boolean tooLong) {
        boolean isSeparator() {
            return "-".equals(text);
        }

        boolean isBlank() {
            return text != null && text.isBlank();
        }
    }

    /** How many bytes have been handed out, line ends included. */
    long offset() {
        return offset;
    }

    /** How many lines have been handed out. */
    int number() {
        return number;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean first = offset == 0;
        long size = 0;
        int c = read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            size++;
            if (size <= longest) {
                content.write(c);
            }
            c = read();
        }
        number++;
        return size > longest
                ? new Line(number, null, size, true)
                : new Line(number, decode(content.toByteArray(), first), size, false);
    }

    private int read() throws IOException {
        if (next == end) {
            end = in.read(buffer);
            next = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        offset++;
        return buffer[next++] & 0xFF;
    }

    private static String decode(byte[] bytes, boolean first) {
        int start = first && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int length = bytes.length - start;
        if (length > 0 && bytes[bytes.length - 1] == '\r') {
            length--;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }
}
