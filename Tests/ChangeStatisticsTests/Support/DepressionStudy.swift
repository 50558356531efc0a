import Foundation

/// A real study: 94 pupils answered 20 depression items (1–4) at three waves; with the results that R 4.2.2 (psych,
/// effectsize, MBESS and the base functions) gives for it.
struct DepressionStudy {
  /// The answers, by wave (1…3), in the same order of pupils; no answer is missing.
  let answers: [Int: [[Double?]]]
  /// The group of each pupil in the same order: 1 intervention, 0 control.
  let groups: [Int]
  /// What R computed.
  let reference: Reference

  struct Reference: Decodable {
    let alpha: [String: Alpha]
    let paired_1_2: Paired
    let paired_1_3: Paired
  }

  struct Alpha: Decodable {
    let n: Int
    let k: Int
    let alpha: Double
    let alpha_feldt_ci95: [Double]
    let total_mean: Double
    let total_sd: Double
    let sem_alpha: Double
    let item_rest_r: [Double]
    let alpha_if_dropped: [Double]
  }

  struct Paired: Decodable {
    let n: Int
    let mean_pre: Double
    let sd_pre: Double
    let mean_post: Double
    let sd_post: Double
    let r_pre_post: Double
    let mean_change: Double
    let sd_change: Double
    let se_change: Double
    let ci95_mean_change: [Double]
    let t: Double
    let df: Double
    let p_t: Double
    let effect_sizes: Effects
  }

  struct Effects: Decodable {
    let d_z: Double
    let d_z_ci95_nct: [Double]
    let g_z: Double
    let d_av_rms: Double
    let d_av_rms_ci95_nct: [Double]
    let g_av_rms_Jn1: Double
    let g_av_rms_Jn1_ci95_nct: [Double]
    let J_exact_n_minus_1: Double
  }

  enum Unreadable: Error { case column(String), row(Int) }

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/depress")
    reference = try JSONDecoder().decode(
      Reference.self, from: Data(contentsOf: folder.appending(path: "reference.json")))
    let text = try String(contentsOf: folder.appending(path: "depress_long.csv"), encoding: .utf8)
    var lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = lines.removeFirst().map(String.init)
    let columns = try (["participant", "wave", "intervention"] + (1...20).map { "depr\($0)" }).map { name in
      guard let column = header.firstIndex(of: name) else { throw Unreadable.column(name) }
      return column
    }
    var byWave: [Int: [String: [Double?]]] = [:]
    var groupOf: [String: Int] = [:]
    for (number, line) in lines.enumerated() {
      guard let wave = Int(line[columns[1]]) else { throw Unreadable.row(number) }
      groupOf[String(line[columns[0]])] = Int(line[columns[2]])
      byWave[wave, default: [:]][String(line[columns[0]])] = columns.dropFirst(3).map { Double(line[$0]) }
    }
    groups = groupOf.keys.sorted().map { groupOf[$0] ?? 0 }
    answers = byWave.mapValues { rows in rows.keys.sorted().map { rows[$0] ?? [] } }
  }

  /// The answers of one wave.
  func wave(_ number: Int) -> [[Double?]] { answers[number] ?? [] }
}
