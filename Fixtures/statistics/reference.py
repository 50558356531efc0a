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

with open("scipy.json", "w") as file:
    json.dump(result, file, indent=1)
    file.write("\n")
