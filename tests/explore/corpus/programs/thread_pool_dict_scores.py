from concurrent.futures import ThreadPoolExecutor, as_completed

scores = {"红": 0, "蓝": 0}


def play(team, points):
    old = scores[team]
    new = old + points
    scores[team] = new
    return team


games = [("红", 3), ("蓝", 1), ("红", 1), ("蓝", 3)]
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(play, *g) for g in games]
    for f in as_completed(futures):
        f.result()
print(scores)
