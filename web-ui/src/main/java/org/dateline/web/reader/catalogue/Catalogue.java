package org.dateline.web.reader.catalogue;

import static org.dateline.web.reader.catalogue.Terms.iri;

import java.util.List;
import org.dateline.web.client.Organization;
import org.dateline.web.client.Series;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** One page of the catalogue as a graph: the catalogue itself, the series of the page, and where the other pages are. */
final class Catalogue {
    private final Setting setting;
    private final ModelBuilder graph = new ModelBuilder();
    private final IRI catalogue;

    private Catalogue(Setting setting) {
        this.setting = setting;
        this.catalogue = iri(setting.own("catalogue"));
    }

    /**
     * @param total how many series there are on all pages
     * @param pages the addresses of this page and its neighbours
     */
    static Model of(Setting setting, List<Series> series, long total, PageLinks pages) {
        Catalogue page = new Catalogue(setting);
        page.addNamespaces();
        page.addCatalogue(total);
        page.addPublishers();
        page.addContactAndService();
        page.addLinks(pages);
        Datasets datasets = new Datasets(setting, page.graph);
        datasets.addStructure();
        series.stream().map(datasets::add).toList().forEach(dataset -> page.graph
                .subject(page.catalogue)
                .add(DCAT.HAS_DATASET, dataset));
        return page.graph.build();
    }

    private void addNamespaces() {
        graph.setNamespace(DCAT.NS)
                .setNamespace("dct", DCTERMS.NAMESPACE)
                .setNamespace(FOAF.NS)
                .setNamespace(RDF.NS)
                .setNamespace(RDFS.NS)
                .setNamespace(SKOS.NS)
                .setNamespace(XSD.NS)
                .setNamespace("vcard", VCARD4.NAMESPACE)
                .setNamespace("stat", Terms.STAT)
                .setNamespace("hydra", Terms.HYDRA)
                .setNamespace("qb", Terms.CUBE);
    }

    private void addCatalogue(long total) {
        graph.subject(catalogue)
                .add(RDF.TYPE, DCAT.CATALOG)
                .add(RDF.TYPE, iri(Terms.HYDRA + "Collection"))
                .add(DCTERMS.TITLE, Values.literal("Series of the figures that press releases state", "en"))
                .add(DCTERMS.TITLE, Values.literal("보도자료 수치 시계열 목록", "ko"))
                .add(
                        DCTERMS.DESCRIPTION,
                        Values.literal(
                                "Every figure of every release of "
                                        + setting.publisher().name()
                                        + " as time series, each point tied to the sentence that states it.",
                                "en"))
                .add(
                        DCTERMS.DESCRIPTION,
                        Values.literal(
                                setting.publisher().name("ko") + " 보도자료의 모든 수치를 시계열로 엮은 목록. 각 값은 그 값을 밝힌 문장과 이어집니다.",
                                "ko"))
                .add(DCTERMS.PUBLISHER, iri(setting.own(setting.publisher().id())))
                .add(DCTERMS.LANGUAGE, Authority.ENGLISH)
                .add(DCTERMS.LANGUAGE, Authority.KOREAN)
                .add(DCAT.THEME_TAXONOMY, Authority.THEMES)
                .add(FOAF.HOMEPAGE, iri(setting.site() + "/"))
                .add(iri(Terms.HYDRA + "totalItems"), Values.literal(String.valueOf(total), XSD.INTEGER));
        setting.license().ifPresent(license -> graph.add(DCTERMS.LICENSE, iri(license.toString())));
        graph.subject(iri(setting.site() + "/")).add(RDF.TYPE, FOAF.DOCUMENT);
    }

    private void addPublishers() {
        addPublisher(setting.publisher());
        setting.publishers().forEach(this::addPublisher);
    }

    private void addPublisher(Organization publisher) {
        graph.subject(iri(setting.own(publisher.id())))
                .add(RDF.TYPE, FOAF.AGENT)
                .add(RDF.TYPE, FOAF.ORGANIZATION)
                .add(FOAF.NAME, Values.literal(publisher.name("en"), "en"))
                .add(FOAF.NAME, Values.literal(publisher.name("ko"), "ko"));
    }

    private void addContactAndService() {
        setting.contact().ifPresent(contact -> graph.subject(iri(setting.own("contact")))
                .add(RDF.TYPE, VCARD4.KIND)
                .add(VCARD4.FN, Values.literal(setting.publisher().name()))
                .add(
                        "mailto".equals(contact.getScheme()) ? VCARD4.HAS_EMAIL : VCARD4.HAS_URL,
                        iri(contact.toString())));
        setting.statistics().ifPresent(there -> {
            IRI service = iri(setting.own("sdmx"));
            graph.subject(catalogue).add(DCAT.HAS_SERVICE, service);
            graph.subject(service)
                    .add(RDF.TYPE, DCAT.DATA_SERVICE)
                    .add(DCTERMS.TITLE, Values.literal("SDMX", "en"))
                    .add(DCAT.ENDPOINT_URL, iri(there.toString().replaceFirst("/+$", "") + "/sdmx/2.1"));
        });
    }

    private void addLinks(PageLinks pages) {
        graph.subject(catalogue).add(iri(Terms.HYDRA + "view"), iri(pages.here()));
        graph.subject(iri(pages.here()))
                .add(RDF.TYPE, iri(Terms.HYDRA + "PartialCollectionView"))
                .add(iri(Terms.HYDRA + "first"), iri(pages.first()));
        if (pages.next() != null) {
            graph.add(iri(Terms.HYDRA + "next"), iri(pages.next()));
        }
    }
}
