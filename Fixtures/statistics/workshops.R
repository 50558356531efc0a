# Writes workshops.csv: 160 invented people of a cooking workshop and of a comparison group, four waves, six items from
# 1 to 5 (the third reversed), with missing items, missing waves and people who leave. Nobody real is in it.
set.seed(20261127)
people <- 160
group <- rep(0:1, each = people / 2)
ability <- rnorm(people, 0, 1)
trend <- rnorm(people, 0, 0.25)
rows <- list()
for (wave in 1:4) {
  gain <- c(0, 0.25, 0.3, 0.35)[wave] + group * c(0, 0.5, 0.45, 0.3)[wave]
  latent <- 0.2 * group + ability + gain + trend * (wave - 1) + rnorm(people, 0, 0.35)
  items <- sapply(1:6, function(item) {
    strength <- c(0.9, 0.8, 0.7, 1.1, 0.6, 0.5)[item]
    answer <- pmin(5, pmax(1, round(3 + c(0, 0.4, -0.3, 0.1, 0.8, -0.6)[item] + strength * latent + rnorm(people, 0, 0.8))))
    if (item == 3) 6 - answer else answer
  })
  items[matrix(runif(people * 6), people) < 0.02 * wave] <- NA
  stage <- pmin(4, pmax(1, round(2 + 0.8 * latent + rnorm(people, 0, 0.6))))
  here <- if (wave == 1) rep(TRUE, people) else runif(people) > 0.08 + 0.06 * wave - 0.04 * pmax(-1, pmin(1, ability))
  rows[[wave]] <- data.frame(participant = 1:people, group, wave, items, stage)[here, ]
}
data <- do.call(rbind, rows)
names(data)[4:9] <- paste0("item", 1:6)
data <- data[order(data$participant, data$wave), ]
write.csv(data, "workshops.csv", row.names = FALSE, na = "", quote = FALSE)
