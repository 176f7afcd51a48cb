package org.dateline.stats.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a JSON body that cannot hold anything we take: JSON is read into memory. A text of 256 KB takes at most
 * six times that when every character is escaped.
 */
@Provider
public class LargestBody implements ReaderInterceptor {
    private static final int LARGEST = 2_000_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            context.setInputStream(new Limited(context.getInputStream()));
        }
        return context.proceed();
    }

    private static final class Limited extends FilterInputStream {
        private long read;

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            int some = super.read(target, start, length);
            count(some);
            return some;
        }

        private void count(int some) {
            read += Math.max(some, 0);
            if (read > LARGEST) {
                throw new ProblemException(413, "The request is too large: a text has at most 256 KB.");
            }
        }
    }
}
