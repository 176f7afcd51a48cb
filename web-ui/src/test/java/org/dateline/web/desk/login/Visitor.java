package org.dateline.web.desk.login;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that keeps cookies and follows a login by hand. */
public final class Visitor {
    private final CookieFilter cookies = new CookieFilter();

    /** Somebody who has signed in. */
    public static Visitor as(String user) {
        Visitor visitor = new Visitor();
        visitor.signIn("/desk", user);
        return visitor;
    }

    /** Signs in on the way to a page and gives that page. */
    public Response signIn(String page, String user) {
        String provider = get(page).then().statusCode(302).extract().header("Location");
        String back = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(provider + "&login_hint=" + user)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        String restored = absolute(back).then().statusCode(302).extract().header("Location");
        return absolute(restored);
    }

    /** A page, without following where it leads. */
    public Response get(String path) {
        return browser().get(path);
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    /** Sends a form with the token of the page that holds it. */
    public Response send(String page, String action, Map<String, String> fields) {
        String token = page(page).selectFirst("input[name=csrf-token]").val();
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(action);
    }

    /** Sends a form without its token. */
    public Response sendWithoutToken(String action, Map<String, String> fields) {
        return browser().formParams(fields).post(action);
    }

    public RequestSpecification browser() {
        return given().filter(cookies).redirects().follow(false);
    }

    private Response absolute(String address) {
        return browser().urlEncodingEnabled(false).get(address);
    }
}
