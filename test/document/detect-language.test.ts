import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/document/detect-language.js";

/** Each says the same: a short account of work at a clinic, some fifty words long. */
const TEXTS: Readonly<Record<string, string>> = {
  en: "I have worked at the front desk of a clinic for six years and I like to help the people who come to us with their visits. My team is small, so we do all of the work that is to be done in the office, from the phones to the bills.",
  es: "He trabajado en la recepción de una clínica durante seis años y me gusta ayudar a las personas que vienen con sus citas. Mi equipo es pequeño, por lo que hacemos todo el trabajo de la oficina, desde el teléfono hasta las facturas para los pacientes.",
  fr: "J'ai travaillé à la réception d'une clinique pendant six ans et je suis heureuse d'aider les personnes qui viennent pour leurs rendez-vous. Mon équipe est petite, nous faisons donc tout le travail du bureau avec soin, que ce soit le téléphone ou les factures des patients.",
  de: "Ich habe sechs Jahre am Empfang einer Klinik gearbeitet und helfe den Menschen gern, die zu uns kommen. Mein Team ist klein, und wir machen die ganze Arbeit, die im Büro zu tun ist, auch das Telefon und die Rechnungen für die Patienten und für das Labor.",
  pt: "Trabalhei na recepção de uma clínica por seis anos e gosto de ajudar as pessoas que vêm com as suas consultas. A minha equipe é pequena, por isso fazemos todo o trabalho do escritório, do telefone até as contas dos pacientes, e também ajudo os médicos com os exames.",
  it: "Ho lavorato alla reception di una clinica per sei anni e mi piace aiutare le persone che vengono per le loro visite. La mia squadra è piccola, per cui facciamo tutto il lavoro che è da fare nell'ufficio, dal telefono alle fatture dei pazienti, e anche gli archivi con i medici.",
  nl: "Ik heb zes jaar aan de balie van een kliniek gewerkt en ik help de mensen graag die naar ons komen voor een afspraak. Mijn team is klein, dus wij doen al het werk dat op kantoor gedaan moet worden, van de telefoon tot de rekeningen voor onze patiënten.",
  pl: "Przez sześć lat pracowałam w recepcji kliniki i lubię pomagać ludziom, którzy do nas przychodzą na wizyty. Mój zespół jest mały, więc robimy wszystko, co jest do zrobienia w biurze, od telefonu po rachunki dla pacjentów, a także pracę przy dokumentach, które są bardzo ważne.",
};

const MORE: Readonly<Record<string, string>> = {
  sv: "Jag har arbetat i receptionen på en klinik i sex år och tycker om att hjälpa människor som kommer till oss med sina besök. Mitt lag är litet, så vi gör allt arbete som finns att göra på kontoret, från telefonen till räkningarna.",
  vi: "Tôi đã làm việc tại quầy lễ tân của một phòng khám trong sáu năm và tôi thích giúp đỡ những người đến với chúng tôi. Nhóm của tôi nhỏ nên chúng tôi làm tất cả công việc trong văn phòng, từ điện thoại đến hóa đơn.",
  zh: "我在一家诊所的前台工作了六年，喜欢帮助来看病的人。我们的团队很小，所以办公室里的所有工作都由我们来做，从接电话到开账单。",
};

function check(text: string): string {
  return detectLanguage(text);
}

describe("language", () => {
  it.each(Object.entries({ ...TEXTS, ...MORE }))("a text in %s is told", (language, text) => {
    expect(check(text)).toBe(language);
  });

  it.each([
    ["no text", ""],
    ["a short text", "I have worked at the front desk of a clinic for six years."],
    [
      "a list of products",
      "Excel, Word, Outlook, Python, SQL, Tableau, Salesforce, NetSuite, QuickBooks, SAP, ".repeat(5),
    ],
    ["a list of terms", Array.from({ length: 30 }, () => "Epic, Cerner, Word, Excel").join(", ")],
  ])("%s is undetermined", (_, text) => {
    expect(check(text)).toBe("und");
  });

  it("an English text with names of other tongues stays English", () => {
    expect(check(`${TEXTS.en} I grew up in La Paz and worked at Clínica de la Paz and Casa del Sol.`)).toBe(
      "en",
    );
  });
});
