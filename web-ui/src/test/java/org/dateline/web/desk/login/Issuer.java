package org.dateline.web.desk.login;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID provider for tests, as strict as a real one where it matters: a code is good once, for the client that has
 * the secret and the verifier of its challenge.
 */
public final class Issuer implements AutoCloseable {
    static final String SECRET = "a-client-secret-for-tests";
    private static final Map<String, List<String>> ROLES =
            Map.of("editor", List.of("editor"), "publisher", List.of("editor", "publisher"), "admin", List.of("admin"));

    private record Grant(String user, String challenge, String nonce) {}

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    public Issuer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/realms/dateline", this::handle);
        server.start();
    }

    /** The issuer's name and address. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/dateline";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/realms/dateline".length());
            switch (path) {
                case "/.well-known/openid-configuration" -> json(exchange, 200, discovery());
                case "/certs" -> json(exchange, 200, jwks());
                case "/auth" ->
                    authorize(exchange, query(exchange.getRequestURI().getRawQuery()));
                case "/token" -> token(exchange);
                case "/logout" ->
                    redirect(
                            exchange,
                            query(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
                default -> json(exchange, 404, "{}");
            }
        }
    }

    private void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
        String user = asked.get("login_hint");
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            json(exchange, 400, "{\"error\":\"invalid_request\"}");
        } else if (user == null) {
            StringBuilder form = new StringBuilder("<!doctype html><title>Login</title><form>");
            asked.forEach(
                    (name, value) -> form.append("<input type=hidden name='%s' value='%s'>".formatted(name, value)));
            send(
                    exchange,
                    200,
                    "text/html",
                    form + "<label>User <input name=login_hint></label><button>Go</button></form>");
        } else {
            String code = UUID.randomUUID().toString();
            grants.put(code, new Grant(user, asked.get("code_challenge"), asked.get("nonce")));
            redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + encode(asked.get("state")));
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client = Base64.getEncoder().encodeToString(("dateline-web:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        String handle = form.getOrDefault("code", form.get("refresh_token"));
        Grant grant = grants.remove(handle);
        boolean proven = grant != null
                && (form.containsKey("refresh_token")
                        || challenge(form.get("code_verifier")).equals(grant.challenge()));
        if (proven) {
            json(exchange, 200, tokens(grant));
        } else {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String tokens(Grant grant) {
        String refresh = UUID.randomUUID().toString();
        grants.put(refresh, grant);
        String id = Jwt.issuer(address())
                .subject("sub-" + grant.user())
                .audience("dateline-web")
                .claim("preferred_username", grant.user())
                .claim("nonce", String.valueOf(grant.nonce()))
                .expiresIn(300)
                .jws()
                .keyId("1")
                .sign(keys.getPrivate());
        String access = Jwt.issuer(address())
                .subject("sub-" + grant.user())
                .audience(Set.of("dateline-catalog", "dateline-stats"))
                .claim("preferred_username", grant.user())
                .claim("realm_access", Map.of("roles", ROLES.getOrDefault(grant.user(), List.of())))
                .expiresIn(300)
                .jws()
                .keyId("1")
                .sign(keys.getPrivate());
        return """
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":300}""".formatted(access, id, refresh);
    }

    private String discovery() {
        String at = address();
        return """
                {"issuer":"%s","authorization_endpoint":"%s/auth","token_endpoint":"%s/token","jwks_uri":"%s/certs",
                 "end_session_endpoint":"%s/logout"}""".formatted(at, at, at, at, at);
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"1","n":"%s","e":"%s"}]}""".formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
