from collections import Counter
import threading

votes = Counter()
merge = threading.Lock()


def station(ballots):
    mine = Counter()
    for name in ballots:
        mine[name] += 1
    with merge:
        votes.update(mine)


stations = [threading.Thread(target=station, args=(b,)) for b in
            (["Li", "Wang", "Li"], ["Wang", "Li", "Zhao"])]
for s in stations:
    s.start()
for s in stations:
    s.join()
print(sorted(votes.items()))
