# Prints data sets of R packages, which may not be copied into this project, with what R computes on them, as JSON.
# Debian: r-cran-jsonlite r-cran-lmertest r-cran-hsaur3 r-cran-mass
suppressPackageStartupMessages({
  library(jsonlite)
  library(lmerTest)
})
fit <- function(formula, data) {
  model <- suppressMessages(lmer(formula, data, control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10))))
  coefficients <- coef(summary(model))
  list(log_likelihood = as.numeric(logLik(model)), estimate = unname(coefficients[, 1]), se = unname(coefficients[, 2]),
    df = unname(coefficients[, 3]), variances = as.data.frame(VarCorr(model))$vcov)
}

# Reaction times of 18 people over ten days without sleep: lme4::sleepstudy.
sleep <- lme4::sleepstudy
sleepstudy <- list(scores = t(sapply(split(sleep, sleep$Subject), function(d) d$Reaction[order(d$Days)])),
  fit = fit(Reaction ~ Days + (Days | Subject), sleep))

# Depression of 100 people, five waves, two treatments, many leavers: HSAUR3::BtheB.
data("BtheB", package = "HSAUR3")
waves <- as.matrix(BtheB[, c("bdi.pre", "bdi.2m", "bdi.3m", "bdi.5m", "bdi.8m")])
long <- data.frame(y = as.vector(waves), wave = factor(rep(1:5, each = nrow(waves))), person = factor(rep(1:nrow(waves), 5)),
  group = factor(rep(as.integer(BtheB$treatment == "BtheB"), 5)))
beat <- list(scores = unname(waves), group = as.integer(BtheB$treatment == "BtheB"),
  fit = fit(y ~ wave * group + (1 | person), na.omit(long)))

# Weight of 72 girls before and after three treatments: MASS::anorexia.
anorexia <- MASS::anorexia
covariance <- lm(Postwt ~ Prewt + Treat, anorexia)
weight <- list(pre = anorexia$Prewt, post = anorexia$Postwt, group = as.integer(anorexia$Treat) - 1,
  estimate = unname(coef(covariance)[c("TreatCont", "TreatFT")]),
  se = unname(coef(summary(covariance))[c("TreatCont", "TreatFT"), 2]),
  f = anova(lm(Postwt ~ Prewt, anorexia), covariance)$F[2])

cat(toJSON(list(sleepstudy = sleepstudy, btheb = beat, anorexia = weight,
  versions = list(lme4 = as.character(packageVersion("lme4")), lmerTest = as.character(packageVersion("lmerTest")))),
  digits = I(17), auto_unbox = TRUE, na = "null"))
