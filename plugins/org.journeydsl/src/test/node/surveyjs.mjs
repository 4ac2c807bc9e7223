// Reads forms as SurveyJS does, and says what it found (see read.mjs).
import { readFileSync } from "node:fs";
import { ExpressionRunner, Model } from "survey-core";

let warnings = [];
for (const level of ["warn", "error"]) {
  console[level] = (...words) => warnings.push(words.join(" "));
}

function everything(json, visit) {
  if (json !== null && typeof json === "object") {
    visit(json);
    Object.values(json).forEach((each) => everything(each, visit));
  }
}

/** Answers like somebody who is unhappy, or happy: the lowest or the highest of each scale. */
function answer(form, lowest) {
  for (const question of form.getAllQuestions()) {
    const type = question.getType();
    if (type === "rating") {
      question.value = lowest ? question.rateMin : question.rateMax;
    } else if (type === "boolean") {
      question.value = lowest ? question.valueFalse : question.valueTrue;
    } else if (type === "radiogroup") {
      question.value = question.choices[0].value;
    } else if (type === "checkbox") {
      question.value = [question.choices[0].value];
    } else if (type === "comment") {
      question.value = "{locale} <b>";
    }
  }
}

function texts(form) {
  const shown = { title: form.locTitle.textOrHtml, thanks: form.processedCompletedHtml };
  if (form.description) shown.intro = form.locDescription.textOrHtml;
  for (const question of form.getAllQuestions()) {
    shown[question.name] =
      question.getType() === "html" ? question.processedHtml : question.locTitle.textOrHtml;
    const values = question.choices ?? question.rateValues ?? [];
    values.forEach((each) => (shown[`${question.name}=${each.value}`] = each.locText.textOrHtml));
    if (question.minRateDescription) {
      shown[`${question.name}=min`] = question.locMinRateDescription.textOrHtml;
      shown[`${question.name}=max`] = question.locMaxRateDescription.textOrHtml;
    }
  }
  return shown;
}

function complete(json, lowest, variables) {
  const form = new Model(json);
  Object.entries(variables).forEach(([name, value]) => form.setVariable(name, value));
  answer(form, lowest);
  const visible = form.getAllQuestions().filter((each) => each.isVisible).map((each) => each.name);
  const completed = form.tryComplete();
  return { completed, visible, result: form.data };
}

function form(file) {
  const json = JSON.parse(readFileSync(file, "utf8"));
  const form = new Model(json);
  const expressions = [];
  everything(json, (each) => {
    if (each.visibleIf) expressions.push(each.visibleIf);
    if (each.expression) expressions.push(each.expression);
  });
  const locales = {};
  for (const locale of ["", ...form.getUsedLocales()]) {
    const spoken = new Model(json);
    if (locale) spoken.locale = locale;
    locales[locale || "first"] = texts(spoken);
  }
  const untouched = new Model(json);
  return {
    errors: (form.jsonErrors ?? []).map((each) => each.message),
    brokenExpressions: expressions.filter((each) => !new ExpressionRunner(each).canRun()),
    names: form.getAllQuestions().map((each) => each.name),
    values: form.calculatedValues.map((each) => each.name),
    ratings: form
      .getAllQuestions()
      .filter((each) => each.getType() === "rating")
      .map((each) => ({ name: each.name, min: each.rateMin, max: each.rateMax })),
    locales,
    withoutAnswers: untouched.tryComplete(),
    unhappy: complete(json, true, {}),
    happy: complete(json, false, { persona: "Nobody", channel: "nowhere", wave: "2026-11" }),
  };
}

export function read(files) {
  warnings = [];
  const forms = files.map(form);
  return { forms, warnings };
}
