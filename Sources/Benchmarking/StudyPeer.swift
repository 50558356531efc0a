import Foundation

/// A program that does the same computations on the same table, written as its own users would: Cronbach's α at both
/// waves, the mean change, paired t, d_z, d_av, and Wilcoxon's signed ranks with ties.
enum StudyPeer: String {
  case duckDB
  case polars
  case pandas

  /// What the peer found, and how long it took by its own clock, its start apart.
  struct Finding {
    let meanChange: Double
    let positiveRankSum: Double
    let seconds: Double
  }

  /// Runs the peer on a table; nil when it is not installed.
  func run(on file: String) throws -> Finding? {
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", Self.start + program + Self.end, file]
    python.standardOutput = output
    python.standardError = FileHandle.nullDevice
    guard (try? python.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    let numbers = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard python.terminationStatus == 0, numbers.count == 7 else { return nil }
    return Finding(meanChange: numbers[2], positiveRankSum: numbers[5], seconds: numbers[6])
  }

  private var program: String {
    switch self {
    case .duckDB: Self.duckDBProgram
    case .polars: Self.polarsProgram
    case .pandas: Self.pandasProgram
    }
  }

  private static let start = """
    import math, sys, time
    q = [f"q{i}" for i in range(40)]

    """

  private static let end = """

    print(*alphas, m, m / sd * math.sqrt(n), m / math.sqrt((vx + vy) / 2), w, time.time() - t0)
    """

  private static let duckDBProgram = """
    import duckdb
    t0 = time.time()
    c = duckdb.connect()
    plus = "+".join
    c.execute(f\"\"\"CREATE TEMP TABLE r AS SELECT *, {plus(f'coalesce({x},0)' for x in q)} AS s,
      {plus(f'({x} IS NOT NULL)::TINYINT' for x in q)} AS k FROM read_csv('{sys.argv[1]}')\"\"\")
    alphas = [a for a, in c.execute(f\"\"\"SELECT 40/39.0*(1-({plus(f'var_samp({x})' for x in q)})/var_samp(s))
      FROM r WHERE k=40 GROUP BY wave ORDER BY wave DESC\"\"\").fetchall()]
    c.execute(\"\"\"CREATE TEMP TABLE d AS SELECT a.s*40.0/a.k AS x, b.s*40.0/b.k AS y, round(y-x,9) AS d
      FROM r a JOIN r b USING (participant) WHERE a.wave='before' AND b.wave='after' AND a.k>=20 AND b.k>=20\"\"\")
    n, m, sd, vx, vy = c.execute("SELECT count(*),avg(d),stddev_samp(d),var_samp(x),var_samp(y) FROM d").fetchone()
    w, nr, ties = map(float, c.execute(\"\"\"WITH g AS (SELECT abs(d) AS a, count(*) AS c, count(*) FILTER (d>0) AS p
      FROM d WHERE d<>0 GROUP BY 1), k AS (SELECT c,p,sum(c) OVER (ORDER BY a)-(c-1)/2.0 AS r FROM g)
      SELECT sum(p*r),sum(c),sum(c*1.0*c*c-c) FROM k\"\"\").fetchone())
    z = (w - nr * (nr + 1) / 4) / math.sqrt(nr * (nr + 1) * (2 * nr + 1) / 24 - ties / 48)
    """

  private static let polarsProgram = """
    import polars as pl
    t0 = time.time()
    r = pl.read_csv(sys.argv[1], schema_overrides={x: pl.Int8 for x in q}).with_columns(
      s=pl.sum_horizontal([pl.col(x).cast(pl.Int32) for x in q]),
      k=pl.sum_horizontal([pl.col(x).is_not_null().cast(pl.Int32) for x in q]))
    v = r.filter(pl.col("k") == 40).group_by("wave").agg(*[pl.col(x).var() for x in q], pl.col("s").var())
    rows = v.sort("wave", descending=True).iter_rows(named=True)
    alphas = [40 / 39 * (1 - sum(row[x] for x in q) / row["s"]) for row in rows]
    s = r.filter(pl.col("k") >= 20).select("participant", "wave", x=pl.col("s") * 40.0 / pl.col("k"))
    d = s.filter(pl.col("wave") == "before").join(s.filter(pl.col("wave") == "after"), on="participant")
    d = d.with_columns(d=(pl.col("x_right") - pl.col("x")).round(9))
    n, m, sd, vx, vy = d.height, d["d"].mean(), d["d"].std(), d["x"].var(), d["x_right"].var()
    g = d.filter(pl.col("d") != 0).group_by(a=pl.col("d").abs()).agg(
      c=pl.len().cast(pl.Float64), p=(pl.col("d") > 0).sum().cast(pl.Float64)).sort("a").with_columns(
      r=pl.col("c").cum_sum() - (pl.col("c") - 1) / 2)
    w, nr, ties = (g["p"] * g["r"]).sum(), g["c"].sum(), (g["c"] ** 3 - g["c"]).sum()
    z = (w - nr * (nr + 1) / 4) / math.sqrt(nr * (nr + 1) * (2 * nr + 1) / 24 - ties / 48)
    """

  private static let pandasProgram = """
    import pandas as pd
    t0 = time.time()
    try:
        import pyarrow
        r = pd.read_csv(sys.argv[1], engine="pyarrow")
    except ImportError:
        r = pd.read_csv(sys.argv[1], dtype={x: "float32" for x in q})
    r["s"], r["k"] = r[q].sum(axis=1), r[q].count(axis=1)
    alphas = [40 / 39 * (1 - g[q].var().sum() / g.s.astype("float64").var()) for _, g in r[r.k == 40].groupby("wave")]
    s = r[r.k >= 20]
    s = pd.DataFrame({"participant": s.participant, "wave": s.wave, "x": s.s.astype("float64") * 40 / s.k})
    d = s[s.wave == "before"].merge(s[s.wave == "after"], on="participant")
    d["d"] = (d.x_y - d.x_x).round(9)
    n, m, sd, vx, vy = len(d), d.d.mean(), d.d.std(), d.x_x.var(), d.x_y.var()
    e = d.d[d.d != 0]
    a = e.abs()
    rank = a.rank()
    w, nr, c = rank[e > 0].sum(), len(e), a.value_counts().astype("float64")
    z = (w - nr * (nr + 1) / 4) / math.sqrt(nr * (nr + 1) * (2 * nr + 1) / 24 - (c**3 - c).sum() / 48)
    """
}
