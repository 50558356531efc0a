# Writes reference.json: what R and its packages compute on workshops.csv, on ../depress and on figures published in
# books, for the tests of the statistics. Run in this folder: Rscript reference.R
# Debian: r-cran-jsonlite r-cran-psych r-cran-lme4 r-cran-lmertest r-cran-coin r-cran-exactranktests r-cran-effectsize
# r-cran-lavaan r-cran-emmeans r-cran-boot
suppressPackageStartupMessages({
  library(jsonlite)
  library(coin)
  library(exactRankTests)
})
version <- function(package) paste(package, packageVersion(package))
result <- list(versions = list(R = as.character(getRversion())))

# Scores: the mean of at least four answers, the third item reversed, times six.
workshops <- read.csv("workshops.csv")
items <- as.matrix(workshops[, paste0("item", 1:6)])
items[, 3] <- 6 - items[, 3]
workshops$score <- ifelse(rowSums(!is.na(items)) >= 4, rowMeans(items, na.rm = TRUE) * 6, NA)
wide <- reshape(workshops[, c("participant", "group", "wave", "score", "stage")],
  idvar = c("participant", "group"), timevar = "wave", direction = "wide")
depress <- read.csv("../depress/depress_long.csv")
depress <- depress[order(depress$wave, as.character(depress$participant), method = "radix"), ]
depress$score <- rowSums(depress[, paste0("depr", 1:20)])
pairs <- list(
  # Darwin's maize, crossed against self-fertilised, in eighths of an inch: Fisher (1935), The Design of Experiments, 17.
  darwin = {
    d <- c(49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)
    list(pre = rep(100, 15), post = 100 + d)
  },
  # Hours of sleep gained with two drugs: Student (1908), Biometrika 6, 20.
  sleep = list(
    pre = c(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
    post = c(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)),
  depress = list(pre = depress$score[depress$wave == 1], post = depress$score[depress$wave == 2]),
  depress_followup = list(pre = depress$score[depress$wave == 1], post = depress$score[depress$wave == 3]),
  workshops = {
    both <- wide[!is.na(wide$score.1) & !is.na(wide$score.2), ]
    list(pre = both$score.1, post = both$score.2)
  })

# Signed ranks.
signed_ranks <- function(pre, post) {
  d <- round(post - pre, 9)
  n <- sum(d != 0)
  used <- d[d != 0]
  exact_p <- function(zero) {
    pvalue(wilcoxsign_test(y ~ x, data = data.frame(y = d, x = 0), zero.method = zero, distribution = exact()))
  }
  asymptotic <- wilcoxsign_test(y ~ x, data = data.frame(y = d, x = 0), zero.method = "Wilcoxon")
  pratt <- wilcoxsign_test(y ~ x, data = data.frame(y = d, x = 0), zero.method = "Pratt")
  walsh <- outer(d, d, "+")[upper.tri(diag(length(d)), TRUE)] / 2
  untied <- length(d) <= 200
  critical <- qsignrank(0.025, length(d))
  list(
    n_zero = sum(d == 0), v = as.numeric(sum(rank(abs(used))[used > 0])),
    p_exact_coin = as.numeric(exact_p("Wilcoxon")), p_exact_pratt_coin = as.numeric(exact_p("Pratt")),
    p_exact_ranktests = wilcox.exact(used)$p.value,
    z_coin = as.numeric(statistic(asymptotic)), p_normal_coin = as.numeric(pvalue(asymptotic)),
    z_pratt_coin = as.numeric(statistic(pratt)), p_normal_pratt_coin = as.numeric(pvalue(pratt)),
    rank_biserial = as.numeric(effectsize::rank_biserial(used, mu = 0, ci = NULL)[[1]]),
    hodges_lehmann = median(walsh),
    hodges_lehmann_ci = if (untied) sort(walsh)[c(critical, length(walsh) + 1 - critical)],
    sign_p = binom.test(sum(d > 0), n)$p.value)
}
result$signed_ranks <- lapply(pairs, function(p) signed_ranks(p$pre, p$post))

# Shares.
result$shares <- lapply(
  list(c(0, 10), c(1, 10), c(9, 94), c(70, 94), c(94, 94), c(12000, 50000)),
  function(s) {
    wilson <- prop.test(s[1], s[2], correct = FALSE)$conf.int
    list(count = s[1], total = s[2], exact = binom.test(s[1], s[2])$conf.int[1:2], wilson = wilson[1:2])
  })

# Paired change, effect sizes, reliable change and retest of the same pairs.
noncentrality <- function(t, df) {
  c(uniroot(function(d) pt(t, df, d) - 0.975, c(t - 20, t + 20), tol = 1e-13)$root,
    uniroot(function(d) pt(t, df, d) - 0.025, c(t - 20, t + 20), tol = 1e-13)$root)
}
paired <- function(pre, post) {
  n <- length(pre)
  d <- post - pre
  test <- t.test(post, pre, paired = TRUE)
  limits <- noncentrality(unname(test$statistic), n - 1)
  correlation <- cor(pre, post)
  j <- exp(lgamma((n - 1) / 2) - lgamma((n - 2) / 2)) / sqrt((n - 1) / 2)
  scaled <- function(factor) list(value = mean(d) / sd(d) * factor, ci = limits / sqrt(n) * factor)
  list(
    n = n, mean = mean(d), sd = sd(d), r = correlation, t = unname(test$statistic), p = test$p.value,
    ci = test$conf.int[1:2], j = j, dz = scaled(1), dav = scaled(sd(d) / sqrt((var(pre) + var(post)) / 2)),
    drm = scaled(sqrt(2 * (1 - correlation))), db = scaled(sd(d) / sd(pre)))
}
categories <- function(index) {
  critical <- qnorm(0.975)
  c(fell = sum(index < -critical), same = sum(abs(index) <= critical), rose = sum(index > critical))
}
reliable_change <- function(pre, post, r) {
  m <- mean(pre)
  s <- sd(pre)
  expected <- m + r * (pre - m)
  indices <- list(
    jacobson_truax = (post - pre) / (s * sqrt(2) * sqrt(1 - r)),
    gulliksen_lord_novick = (post - expected) / (s * sqrt(1 - r^2)),
    edwards_nunnally = (post - expected) / (s * sqrt(1 - r)),
    christensen_mendoza = (post - pre) / sqrt(var(pre) + var(post) - 2 * cor(pre, post) * s * sd(post)))
  lapply(indices, function(index) list(first = index[1:5], counts = unname(categories(index))))
}
retest <- function(pre, post) {
  icc <- psych::ICC(cbind(pre, post), lmer = FALSE)$results[2, ]
  squares <- summary(aov(y ~ person + wave,
    data.frame(y = c(pre, post), person = factor(rep(seq_along(pre), 2)), wave = factor(rep(1:2, each = length(pre))))))[[1]]
  error <- squares["Residuals", "Mean Sq"]
  sem <- sqrt(max(0, (squares[2, "Mean Sq"] - error) / length(pre)) + error)
  list(icc = icc$ICC, ci = c(icc$`lower bound`, icc$`upper bound`), sem = sem, sdc = 1.959963984540054 * sqrt(2) * sem)
}
result$paired <- lapply(pairs, function(p) paired(p$pre, p$post))
varied <- pairs[names(pairs) != "darwin"]
result$reliable_change <- lapply(varied, function(p) reliable_change(p$pre, p$post, 0.8))
result$retest <- lapply(varied, function(p) retest(p$pre, p$post))

# Items.
keyed <- data.frame(items)
item_analysis <- function(x) {
  model <- paste("f =~", paste(names(x), collapse = " + "))
  fit <- lavaan::cfa(model, x, std.lv = TRUE)
  estimates <- lavaan::lavInspect(fit, "est")
  lambda <- as.numeric(estimates$lambda)
  alpha <- suppressWarnings(psych::alpha(x, check.keys = FALSE))
  list(
    n = nrow(x), alpha = alpha$total$raw_alpha, alpha_if_dropped = alpha$alpha.drop$raw_alpha,
    item_rest = alpha$item.stats$r.drop, omega = sum(lambda)^2 / (sum(lambda)^2 + sum(diag(estimates$theta))),
    loadings = lambda)
}
result$items <- list(
  depress = item_analysis(depress[depress$wave == 1, paste0("depr", 1:20)]),
  workshops = item_analysis(na.omit(keyed[workshops$wave == 1, ])),
  workshops_end = item_analysis(na.omit(keyed[workshops$wave == 2, ])))

# Categories: stages of the workshop, and the unaided vision of 7477 women: Stuart (1953), Biometrika 40, 109.
tables <- list(
  vision = rbind(c(1520, 266, 124, 66), c(234, 1512, 432, 78), c(117, 362, 1772, 205), c(36, 82, 179, 492)),
  workshops = {
    both <- wide[!is.na(wide$stage.1) & !is.na(wide$stage.2), ]
    unclass(table(factor(both$stage.1, 1:4), factor(both$stage.2, 1:4)))
  })
square_table <- function(x) {
  long <- as.table(matrix(x, nrow(x), dimnames = list(before = seq_len(nrow(x)), after = seq_len(nrow(x)))))
  bowker <- mcnemar.test(x)
  marginal <- mh_test(long)
  list(table = matrix(x, nrow(x)), bowker = unname(bowker$statistic), bowker_df = unname(bowker$parameter),
    bowker_p = bowker$p.value, marginal = as.numeric(statistic(marginal)), marginal_p = as.numeric(pvalue(marginal)))
}
result$tables <- lapply(tables, square_table)
# Newcombe (1998), method 10, written out; and McNemar's exact and mid-p by the binomial distribution.
two_by_two <- function(a, b, c, d) {
  n <- a + b + c + d
  wilson <- function(k) prop.test(k, n, correct = FALSE)$conf.int[1:2]
  p1 <- (a + b) / n
  p2 <- (a + c) / n
  first <- wilson(a + b)
  second <- wilson(a + c)
  cross <- a * d - b * c
  if (cross > 0) cross <- max(cross - n / 2, 0)
  phi <- cross / sqrt((a + b) * (c + d) * (a + c) * (b + d))
  low <- sqrt((p2 - second[1])^2 - 2 * phi * (p2 - second[1]) * (first[2] - p1) + (first[2] - p1)^2)
  high <- sqrt((second[2] - p2)^2 - 2 * phi * (second[2] - p2) * (p1 - first[1]) + (p1 - first[1])^2)
  fewer <- min(b, c)
  list(counts = c(a, b, c, d), exact = binom.test(b, b + c)$p.value,
    mid = if (b == c) 1 - dbinom(b, b + c, 0.5) / 2 else 2 * pbinom(fewer, b + c, 0.5) - dbinom(fewer, b + c, 0.5),
    difference = p2 - p1, ci = c(p2 - p1 - low, p2 - p1 + high))
}
# The first: Bentur et al. (2009), in Fagerland, Lydersen & Laake (2013), table 1.
result$two_by_two <- list(
  two_by_two(1, 1, 7, 12), two_by_two(40, 12, 5, 30), two_by_two(10, 8, 8, 10), two_by_two(300, 150, 90, 400))

# Friedman, families of tests.
friedman <- function(m) {
  test <- friedman.test(m)
  list(chi2 = unname(test$statistic), p = test$p.value, w = unname(test$statistic) / (nrow(m) * (ncol(m) - 1)))
}
result$friedman <- list(
  depress = friedman(sapply(1:3, function(w) depress$score[depress$wave == w])),
  workshops = friedman(na.omit(as.matrix(wide[, paste0("score.", 1:4)]))))
p <- c(0.001, 0.04, 0.03, 0.012, 0.012, 0.8, 0.2, 1)
result$families <- list(p = p, holm = p.adjust(p, "holm"), benjamini_hochberg = p.adjust(p, "BH"))

# Mixed models, with missing waves used.
suppressPackageStartupMessages(library(lmerTest))
control <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10, maxfun = 1e5))
mixed <- function(formula, data) {
  fit <- suppressMessages(lmer(formula, data, REML = TRUE, control = control))
  coefficients <- coef(summary(fit))
  variances <- as.data.frame(VarCorr(fit))
  joint <- anova(fit)
  list(n = nobs(fit), people = unname(ngrps(fit)), log_likelihood = as.numeric(logLik(fit)), singular = isSingular(fit),
    names = rownames(coefficients), estimate = unname(coefficients[, 1]), se = unname(coefficients[, 2]),
    df = unname(coefficients[, 3]), t = unname(coefficients[, 4]), p = unname(coefficients[, 5]),
    variances = variances$vcov,
    joint = list(f = joint[nrow(joint), "F value"], numerator = joint[nrow(joint), "NumDF"],
      denominator = joint[nrow(joint), "DenDF"], p = joint[nrow(joint), "Pr(>F)"]))
}
long <- function(data, score, time) {
  data.frame(y = score, person = factor(data$participant), wave = factor(data$wave), time = time[data$wave],
    group = factor(if (is.null(data$group)) data$intervention else data$group))
}
scored <- workshops[!is.na(workshops$score), ]
months <- c(0, 1, 4, 7)
models <- list(depress = long(depress, depress$score, 0:2), workshops = long(scored, scored$score, months))
result$mixed <- lapply(models, function(data) {
  list(
    waves = mixed(y ~ wave + (1 | person), data),
    group_waves = mixed(y ~ wave * group + (1 | person), data),
    line = mixed(y ~ time + (time | person), data),
    group_line = mixed(y ~ time * group + (time | person), data))
})

# Comparison groups: covariance analysis and difference in differences.
compared <- list(
  depress = data.frame(pre = depress$score[depress$wave == 1], post = depress$score[depress$wave == 3],
    group = factor(depress$intervention[depress$wave == 1])),
  workshops = {
    both <- wide[!is.na(wide$score.1) & !is.na(wide$score.2), ]
    data.frame(pre = both$score.1, post = both$score.2, group = factor(both$group))
  })
comparison <- function(data) {
  fit <- lm(post ~ pre + group, data)
  row <- coef(summary(fit))["group1", ]
  adjusted <- as.data.frame(emmeans::emmeans(fit, "group"))
  slopes <- anova(fit, lm(post ~ pre * group, data))
  change <- data$post - data$pre
  pooled <- t.test(change[data$group == 1], change[data$group == 0], var.equal = TRUE)
  welch <- t.test(change[data$group == 1], change[data$group == 0])
  n <- table(data$group)
  spread <- sqrt(((n[["1"]] - 1) * var(data$pre[data$group == 1]) + (n[["0"]] - 1) * var(data$pre[data$group == 0])) /
    (nrow(data) - 2))
  did <- unname(pooled$estimate[1] - pooled$estimate[2])
  list(
    ancova = list(estimate = row[[1]], se = row[[2]], t = row[[3]], p = row[[4]], ci = unname(confint(fit)["group1", ]),
      slope = coef(fit)[["pre"]], r2 = summary(fit)$adj.r.squared, means = adjusted$emmean, mean_se = adjusted$SE,
      slopes_f = slopes$F[2], slopes_p = slopes$`Pr(>F)`[2]),
    did = list(estimate = did, t = unname(pooled$statistic), p = pooled$p.value, ci = pooled$conf.int[1:2],
      welch_t = unname(welch$statistic), welch_df = unname(welch$parameter), welch_p = welch$p.value,
      welch_ci = welch$conf.int[1:2], d_ppc2 = did / spread * (1 - 3 / (4 * (nrow(data) - 2) - 1))))
}
result$comparison <- lapply(compared, comparison)
leaver <- is.na(wide$score.4)
result$leavers <- {
  stay <- na.omit(wide$score.1[!leaver])
  leave <- na.omit(wide$score.1[leaver])
  welch <- t.test(stay, leave)
  list(stayed = length(stay), left = length(leave), smd = (mean(stay) - mean(leave)) / sqrt((var(stay) + var(leave)) / 2),
    t = unname(welch$statistic), df = unname(welch$parameter), p = welch$p.value)
}

# Power, by the noncentral t with both tails.
power_at <- function(effect, n) {
  list(effect = effect, n = n,
    paired = power.t.test(n = n, delta = effect, sd = 1, type = "paired", strict = TRUE)$power,
    groups = power.t.test(n = n, delta = effect, sd = 1, type = "two.sample", strict = TRUE)$power)
}
needed <- function(effect, power) {
  list(effect = effect, power = power,
    paired = ceiling(power.t.test(delta = effect, sd = 1, power = power, type = "paired", strict = TRUE)$n),
    groups = ceiling(power.t.test(delta = effect, sd = 1, power = power, type = "two.sample", strict = TRUE)$n))
}
result$power <- list(
  at = list(power_at(0.5, 30), power_at(0.2, 100), power_at(1.2, 6), power_at(0.05, 2000)),
  needed = list(needed(0.5, 0.8), needed(0.2, 0.9), needed(0.8, 0.95), needed(0.1, 0.8)))

for (package in c("coin", "exactRankTests", "effectsize", "psych", "lavaan", "lme4", "lmerTest", "emmeans", "jsonlite")) {
  result$versions[[package]] <- as.character(packageVersion(package))
}
write_json(result, "reference.json", digits = I(17), auto_unbox = TRUE, pretty = TRUE, null = "null")
