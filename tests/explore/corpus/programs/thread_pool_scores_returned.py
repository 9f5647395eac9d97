from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed


def play(team, points):
    return team, points


games = [("红", 3), ("蓝", 1), ("红", 1), ("蓝", 3)]
scores = Counter()
with ThreadPoolExecutor(max_workers=3) as pool:
    for f in as_completed([pool.submit(play, *g) for g in games]):
        team, points = f.result()
        scores[team] += points
print(scores["红"], scores["蓝"])
