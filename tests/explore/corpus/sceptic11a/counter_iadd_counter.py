import threading
from collections import Counter

votes = Counter()


def station(ballots):
    global votes
    local = Counter(ballots)
    votes = votes + local


ts = [threading.Thread(target=station, args=(b,)) for b in ("aab", "abb", "ccc")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(votes.items()))
