from collections import Counter
import threading

votes = Counter()


def station(ballots):
    for name in ballots:
        votes[name] += 1


stations = [threading.Thread(target=station, args=(b,)) for b in
            (["Li", "Wang", "Li"], ["Wang", "Li", "Zhao"])]
for s in stations:
    s.start()
for s in stations:
    s.join()
print(votes.most_common())
