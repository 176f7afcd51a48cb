package org.dateline.bench;

import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import gate.util.GateException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import org.jdom.JDOMException;
import org.jdom.input.SAXBuilder;

/** GATE with what of ANNIE finds amounts of money, percentages and dates: tokens, sentences, word classes, names. */
final class GatePipeline {
    private static final List<String> STEPS = List.of(
            "gate.creole.tokeniser.DefaultTokeniser",
            "gate.creole.gazetteer.DefaultGazetteer",
            "gate.creole.splitter.SentenceSplitter",
            "gate.creole.POSTagger",
            "gate.creole.ANNIETransducer");

    /** The plugin unpacked; GATE itself would fetch it with Maven's classes of another age. */
    private static final class Annie extends Plugin {
        private final Path directory = Path.of(System.getProperty("dateline.annie"));

        Annie() throws MalformedURLException {
            baseURL = directory.toUri().toURL();
        }

        @Override
        public org.jdom.Document getCreoleXML() throws JDOMException, IOException {
            return new SAXBuilder()
                    .build(directory.resolve("META-INF/gate/creole.xml").toFile());
        }
    }

    private final SerialAnalyserController steps;
    private final Corpus corpus;

    GatePipeline() {
        try {
            Gate.runInSandbox(true);
            Gate.init();
            Gate.getCreoleRegister().registerPlugin(new Annie());
            steps = (SerialAnalyserController) Factory.createResource("gate.creole.SerialAnalyserController");
            for (String step : STEPS) {
                steps.add((LanguageAnalyser) Factory.createResource(step));
            }
            corpus = Factory.newCorpus("release");
            steps.setCorpus(corpus);
        } catch (GateException | MalformedURLException unprepared) {
            throw new IllegalStateException(unprepared);
        }
    }

    /** How much of one text it has marked. */
    int read(String text) {
        try {
            Document document = Factory.newDocument(text);
            corpus.add(document);
            steps.execute();
            int marked = document.getAnnotations().size();
            corpus.clear();
            Factory.deleteResource(document);
            return marked;
        } catch (GateException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
