"""Writes scipy.json: what SciPy, statsmodels and pingouin compute on workshops.csv, on ../depress and on published figures,
for the tests of the statistics. Run in this folder: python3 reference.py
PyPI: scipy statsmodels pingouin pandas numpy"""

import json
import warnings

import numpy as np
import pandas as pd
import scipy
from scipy import optimize, stats

warnings.simplefilter("ignore")
result = {"versions": {"scipy": scipy.__version__, "numpy": np.__version__}}

workshops = pd.read_csv("workshops.csv")
items = workshops[[f"item{i}" for i in range(1, 7)]].to_numpy(float)
items[:, 2] = 6 - items[:, 2]
workshops["score"] = np.where((~np.isnan(items)).sum(1) >= 4, np.nanmean(items, 1) * 6, np.nan)
depress = pd.read_csv("../depress/depress_long.csv")
depress_items = depress[[f"depr{i}" for i in range(1, 21)]].to_numpy(float)


def one_factor(x):
    """McDonald's omega where the derivative of the likelihood vanishes, on correlations."""
    s = np.cov(x.T)
    d = np.sqrt(np.diag(s))
    r = s / np.outer(d, d)
    k = len(d)

    def gradient(p):
        l, u = p[:k], p[k:]
        sigma = np.outer(l, l) + np.diag(u)
        inverse = np.linalg.inv(sigma)
        w = inverse - inverse @ r @ inverse
        return np.concatenate([2 * w @ l, np.diag(w)])

    start = np.concatenate([np.full(k, 0.5), np.full(k, 0.75)])
    value = lambda p: np.linalg.slogdet(np.outer(p[:k], p[:k]) + np.diag(p[k:]))[1] + np.trace(
        r @ np.linalg.inv(np.outer(p[:k], p[:k]) + np.diag(p[k:])))
    near = optimize.minimize(value, start, jac=gradient, method="L-BFGS-B", bounds=[(None, None)] * k + [(0.01, 1)] * k)
    exact = optimize.root(gradient, near.x, tol=1e-15)
    l, u = exact.x[:k] * d, exact.x[k:] * d * d
    assert np.abs(gradient(exact.x)).max() < 1e-10
    return l.sum() ** 2 / (l.sum() ** 2 + u.sum())


complete = lambda wave: items[(workshops.wave == wave).to_numpy() & ~np.isnan(items).any(1)]
result["omega"] = {
    "depress": one_factor(depress_items[(depress.wave == 1).to_numpy()]),
    "workshops": one_factor(complete(1)),
    "workshops_end": one_factor(complete(2)),
}

# The same resamples for both: the interval of SciPy from its own replicates, which are kept.
sleep = np.array([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])
bootstrap = stats.bootstrap((sleep,), np.mean, n_resamples=999, method="BCa", rng=np.random.default_rng(5))
result["bca"] = {
    "replicates": bootstrap.bootstrap_distribution.tolist(),
    "jackknife": [float(np.delete(sleep, i).mean()) for i in range(10)],
    "estimate": float(sleep.mean()),
    "ci": [float(bootstrap.confidence_interval.low), float(bootstrap.confidence_interval.high)],
}
first, second = depress[depress.wave == 1], depress[depress.wave == 2]
total = lambda wave: depress_items[(depress.wave == wave).to_numpy()].sum(1)[
    np.argsort(depress[depress.wave == wave].participant.to_numpy())]
change = total(2) - total(1)
dz = lambda x, axis: x.mean(axis=axis) / x.std(axis=axis, ddof=1)
result["bca_depress"] = {}
for name, statistic in [("mean_change", np.mean), ("d_z", dz)]:
    large = stats.bootstrap((change,), statistic, n_resamples=400000, method="BCa", vectorized=True, batch=20000,
        rng=np.random.default_rng(6))
    result["bca_depress"][name] = [float(large.confidence_interval.low), float(large.confidence_interval.high)]
flip = stats.permutation_test((sleep,), np.sum, permutation_type="samples", n_resamples=np.inf)
result["sign_flip"] = {"sleep": float(flip.pvalue)}
a, b = np.array([1.0, 2.5, 3.1, 0.2, 4.4]), np.array([3.3, 5.2, 4.1, 6.0])
labels = stats.permutation_test((a, b), lambda x, y: x.mean() - y.mean(), n_resamples=np.inf)
result["labels"] = {"p": float(labels.pvalue)}

with open("scipy.json", "w") as file:
    json.dump(result, file, indent=1)
    file.write("\n")
