import Wording

/// The codes of languages, as far as a mistake in them can be told.
public enum LanguageCodes {
  /// Whether a word can be a code at all: two or three small letters.
  static func isShapedAsCode(_ word: String) -> Bool {
    (2...3).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether a code is one: of two letters, one of ISO 639-1; of three letters, any, for there are thousands and they
  /// are registered every year.
  public static func isKnown(_ code: String) -> Bool {
    isShapedAsCode(code) && (code.utf8.count == 3 || twoLetters.contains(code))
  }

  /// The code that was probably meant: by the name of the language, by a code of a country, or by capitals.
  public static func suggestion(for written: String) -> String? {
    let folded = written.foldedForComparison
    if let language = ofCountries[folded] ?? code(named: folded) { return language }
    return isKnown(folded) ? folded : nil
  }

  /// Codes of countries that are taken for their languages and are none themselves.
  private static let ofCountries = [
    "al": "sq", "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "ir": "fa", "jp": "ja", "ua": "uk", "uk": "uk",
    "us": "en", "vn": "vi", "gb": "en", "ma": "ar", "dz": "ar", "eg": "ar", "sy": "ar", "iq": "ar", "af": "fa",
  ]

  /// ISO 639-1.
  private static let twoLetters: Set<String> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The name of a language for people to read, with its code: « arabe (ar) »; the code alone where it is not one of
  /// those that are met most.
  public static func name(of code: String) -> Phrase {
    guard let name = names[code] else { return Phrase(fr: code, en: code) }
    return Phrase(fr: "\(name.french) (\(code))", en: "\(name.english) (\(code))")
  }

  /// The code of a language that is called by its name, in French or in English.
  private static func code(named folded: String) -> String? {
    names.first { _, name in [name.french, name.english].contains { $0.foldedForComparison == folded } }?.key
  }

  /// The languages most spoken by people who take part in France, and some of their neighbours.
  private static let names: [String: Phrase] = [
    "ar": Phrase(fr: "arabe", en: "Arabic"), "bg": Phrase(fr: "bulgare", en: "Bulgarian"),
    "bm": Phrase(fr: "bambara", en: "Bambara"), "bn": Phrase(fr: "bengali", en: "Bengali"),
    "br": Phrase(fr: "breton", en: "Breton"), "ca": Phrase(fr: "catalan", en: "Catalan"),
    "co": Phrase(fr: "corse", en: "Corsican"), "de": Phrase(fr: "allemand", en: "German"),
    "el": Phrase(fr: "grec", en: "Greek"), "en": Phrase(fr: "anglais", en: "English"),
    "es": Phrase(fr: "espagnol", en: "Spanish"), "eu": Phrase(fr: "basque", en: "Basque"),
    "fa": Phrase(fr: "persan", en: "Persian"), "ff": Phrase(fr: "peul", en: "Fula"),
    "fr": Phrase(fr: "français", en: "French"), "he": Phrase(fr: "hébreu", en: "Hebrew"),
    "hi": Phrase(fr: "hindi", en: "Hindi"), "hr": Phrase(fr: "croate", en: "Croatian"),
    "ht": Phrase(fr: "créole haïtien", en: "Haitian Creole"), "hy": Phrase(fr: "arménien", en: "Armenian"),
    "it": Phrase(fr: "italien", en: "Italian"), "ja": Phrase(fr: "japonais", en: "Japanese"),
    "ka": Phrase(fr: "géorgien", en: "Georgian"), "ku": Phrase(fr: "kurde", en: "Kurdish"),
    "ln": Phrase(fr: "lingala", en: "Lingala"), "mg": Phrase(fr: "malgache", en: "Malagasy"),
    "nl": Phrase(fr: "néerlandais", en: "Dutch"), "oc": Phrase(fr: "occitan", en: "Occitan"),
    "pl": Phrase(fr: "polonais", en: "Polish"), "prs": Phrase(fr: "dari", en: "Dari"),
    "ps": Phrase(fr: "pachto", en: "Pashto"), "pt": Phrase(fr: "portugais", en: "Portuguese"),
    "ro": Phrase(fr: "roumain", en: "Romanian"), "ru": Phrase(fr: "russe", en: "Russian"),
    "snk": Phrase(fr: "soninké", en: "Soninke"), "so": Phrase(fr: "somali", en: "Somali"),
    "sq": Phrase(fr: "albanais", en: "Albanian"), "sr": Phrase(fr: "serbe", en: "Serbian"),
    "ta": Phrase(fr: "tamoul", en: "Tamil"), "ti": Phrase(fr: "tigrigna", en: "Tigrinya"),
    "tr": Phrase(fr: "turc", en: "Turkish"), "uk": Phrase(fr: "ukrainien", en: "Ukrainian"),
    "ur": Phrase(fr: "ourdou", en: "Urdu"), "vi": Phrase(fr: "vietnamien", en: "Vietnamese"),
    "wo": Phrase(fr: "wolof", en: "Wolof"), "zh": Phrase(fr: "chinois", en: "Chinese"),
  ]
}
