package org.journeydsl.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.journeydsl.generate.code.CodeMapGenerator;
import org.journeydsl.generate.communication.CommunicationPlanGenerator;
import org.journeydsl.generate.kpi.KpiGenerator;
import org.journeydsl.generate.kpi.KpiViewGenerator;
import org.journeydsl.generate.kpi.dbt.DbtGenerator;
import org.journeydsl.generate.kpi.prometheus.PrometheusGenerator;
import org.journeydsl.generate.kpi.tracking.TrackingPlanGenerator;
import org.journeydsl.generate.map.HtmlMapGenerator;
import org.journeydsl.generate.map.IndexGenerator;
import org.journeydsl.generate.map.WorkshopGenerator;
import org.journeydsl.generate.markdown.MarkdownGenerator;
import org.journeydsl.generate.mermaid.MermaidGenerator;
import org.journeydsl.generate.survey.SurveyJsGenerator;
import org.journeydsl.generate.survey.SurveyPlanGenerator;
import org.journeydsl.generate.survey.formbricks.FormbricksGenerator;
import org.journeydsl.generate.survey.limesurvey.LimeSurveyGenerator;
import org.journeydsl.generate.survey.links.SurveyLinkGenerator;
import org.journeydsl.generate.survey.qualtrics.QualtricsGenerator;
import org.journeydsl.generate.survey.xlsform.XlsFormGenerator;
import org.journeydsl.generate.svg.SvgMapGenerator;
import org.journeydsl.generate.template.ShippedTemplate;
import org.journeydsl.generate.template.TemplateGenerator;

/** The generators: those that come with the language in order, then those from outside. */
public final class Generators {

  private static final List<Generator> WRITTEN_IN_JAVA =
      List.of(
          new HtmlMapGenerator(),
          new IndexGenerator(),
          new SvgMapGenerator(),
          new WorkshopGenerator(),
          new MarkdownGenerator(),
          new MermaidGenerator(),
          new CommunicationPlanGenerator(),
          new CodeMapGenerator(),
          new SurveyPlanGenerator(),
          new SurveyJsGenerator(),
          new LimeSurveyGenerator(),
          new XlsFormGenerator(),
          new QualtricsGenerator(),
          new FormbricksGenerator(),
          new SurveyLinkGenerator(),
          new KpiGenerator(),
          new KpiViewGenerator(),
          new TrackingPlanGenerator(),
          new PrometheusGenerator(),
          new DbtGenerator());

  private Generators() {}

  /** All generators; those from outside are found on the class path of this class's loader. */
  public static List<Generator> all() {
    List<Generator> all = new ArrayList<>(WRITTEN_IN_JAVA);
    all.addAll(ShippedTemplate.all());
    all.add(new TemplateGenerator());
    ServiceLoader.load(Generator.class, Generators.class.getClassLoader()).forEach(all::add);
    return List.copyOf(all);
  }
}
